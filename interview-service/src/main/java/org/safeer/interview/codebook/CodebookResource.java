package org.safeer.interview.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.edit.ETags;

/** The codebook over HTTP. */
@Path("/v1/studies/{study}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook", description = "What transcripts are coded by")
public class CodebookResource {

  private final Codes codes;

  CodebookResource(Codes codes) {
    this.codes = codes;
  }

  @PUT
  @Path("/codes/{code}")
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "putCode",
      summary = "Add or define a code",
      description =
          "Under a readable key you choose, so that a retry is safe. To define a code anew, send"
              + " its ETag as If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "Added.",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Added before by the same request, or defined anew.",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(description = "The ETag of the definition to replace.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutCodeRequest request) {
    Codes.Stored stored = codes.put(study, code, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @Path("/codes/{code}")
  @RolesAllowed("codebook:read")
  @Operation(
      operationId = "getCode",
      summary = "Read a code",
      description = "Its labels and definition, with the ETag that an edit needs.")
  @APIResponse(
      responseCode = "200",
      description = "The code.",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code) {
    CodeView view = codes.get(study, code);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @Path("/codebook")
  @RolesAllowed("codebook:read")
  @Operation(
      operationId = "getCodebook",
      summary = "Read the codebook",
      description = "Every code at once: coders work with the whole of it.")
  @APIResponse(
      responseCode = "200",
      description = "The codebook, empty if there is no code yet.",
      content = @Content(schema = @Schema(implementation = CodebookView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response codebook(@Parameter(example = Examples.STUDY) @PathParam("study") String study) {
    CodebookView view = codes.codebook(study);
    Integer frozen = view.frozenVersion();
    // A freeze changes what is answered and no code.
    String tag =
        frozen == null ? ETags.of(view.version()) : ETags.of(view.version(), "frozen" + frozen);
    return Response.ok(view).header("ETag", tag).build();
  }
}
