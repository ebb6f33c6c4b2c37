package org.safeer.interview.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.kit.edit.ETags;

/** Codings over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/codings/{coding}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code.")
public class CodingResource {

  private final Codings codings;

  CodingResource(Codings codings) {
    this.codings = codings;
  }

  @PUT
  @RolesAllowed("codings:write")
  @Operation(
      operationId = "putCoding",
      summary = "Code an excerpt",
      description =
          "Under an id you choose, so that a retry is safe. Offsets count Unicode code points of"
              + " the turn's text, end exclusive; codings may overlap. To change one, send its"
              + " ETag as If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "Stored.",
      content = @Content(schema = @Schema(implementation = CodingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Stored before by the same request, or changed.",
      content = @Content(schema = @Schema(implementation = CodingView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @PathParam("study") String study,
      @PathParam("interview") UUID interview,
      @PathParam("coding") UUID coding,
      @Parameter(description = "The ETag of the coding to change.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutCodingRequest request) {
    Codings.Stored stored = codings.put(study, interview, coding, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "getCoding",
      summary = "Read a coding",
      description = "Its range and memo, with the ETag that a change needs.")
  @APIResponse(
      responseCode = "200",
      description = "The coding.",
      content = @Content(schema = @Schema(implementation = CodingView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @PathParam("study") String study,
      @PathParam("interview") UUID interview,
      @PathParam("coding") UUID coding) {
    CodingView view = codings.get(study, interview, coding);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @DELETE
  @RolesAllowed("codings:write")
  @Operation(
      operationId = "deleteCoding",
      summary = "Delete a coding",
      description = "It stops counting at once. Its id is not used again; a retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before.")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response delete(
      @PathParam("study") String study,
      @PathParam("interview") UUID interview,
      @PathParam("coding") UUID coding) {
    codings.delete(study, interview, coding);
    return Response.noContent().build();
  }
}
