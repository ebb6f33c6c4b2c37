package org.safeer.interview.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.paging.Paging;

/** What happened to codes, over HTTP. */
@Path("/v1/studies/{study}/codes/{code}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook", description = "What transcripts are coded by")
public class CodeHistoryResource {

  private final CodeHistory history;

  CodeHistoryResource(CodeHistory history) {
    this.history = history;
  }

  @GET
  @RolesAllowed("codebook:read")
  @Operation(
      operationId = "listCodeHistory",
      summary = "Read the history of a code",
      description =
          "What happened to it, when and by whom, oldest first: defined, moved, retired,"
              + " reinstated, merged, split. What it meant at a time is in the frozen versions of the"
              + " codebook.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = CodeEventPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(history.of(study, code, limit, cursor), uri);
  }
}
