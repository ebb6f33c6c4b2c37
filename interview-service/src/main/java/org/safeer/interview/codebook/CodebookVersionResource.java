package org.safeer.interview.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.paging.Paging;

/** Frozen versions of the codebook over HTTP. */
@Path("/v1/studies/{study}/codebook/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook", description = "What transcripts are coded by")
public class CodebookVersionResource {

  private final CodebookVersions versions;
  private final KeyedCalls calls;

  CodebookVersionResource(CodebookVersions versions, KeyedCalls calls) {
    this.versions = versions;
    this.calls = calls;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "freezeCodebook",
      summary = "Freeze the codebook",
      description =
          "As it stands, under the next number, for good: results can name what their codes"
              + " meant. Coding and editing go on. If the last version has the same content, that one"
              + " is answered and its note stays.")
  @APIResponse(
      responseCode = "201",
      description = "Frozen.",
      content = @Content(schema = @Schema(implementation = CodebookVersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The last version has the same content.",
      content = @Content(schema = @Schema(implementation = CodebookVersionView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response freeze(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description =
                  "The ETag of the codebook that you read. Without it the codebook is frozen as it"
                      + " stands.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid FreezeCodebookRequest request,
      @Context UriInfo uri) {
    CodebookVersions.Stored stored =
        versions.freeze(study, request.note(), ifMatch, calls.with(request));
    int number = stored.view().codebookVersion();
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .location(URI.create(uri.getRequestUri().getRawPath() + "/" + number))
        .header("ETag", ETags.of(number))
        .build();
  }

  @GET
  @RolesAllowed("codebook:read")
  @Operation(
      operationId = "listCodebookVersions",
      summary = "List the frozen versions of the codebook",
      description = "By number, from the first, without their codes.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = CodebookVersionPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(versions.list(study, limit, cursor), uri);
  }

  @GET
  @Path("/{version}")
  @RolesAllowed("codebook:read")
  @Operation(
      operationId = "getCodebookVersion",
      summary = "Read a frozen version of the codebook",
      description = "Every code as it was then; it is the same for ever.")
  @APIResponse(
      responseCode = "200",
      description = "The version.",
      content = @Content(schema = @Schema(implementation = CodebookVersionView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "Number of the frozen version, from 1.", example = "1")
          @PathParam("version")
          @Min(1)
          int version) {
    CodebookVersionView view = versions.get(study, version);
    return Response.ok(view).header("ETag", ETags.of(view.codebookVersion())).build();
  }
}
