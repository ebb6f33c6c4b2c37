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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.paging.Paging;

/** Codings over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/codings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code")
public class CodingResource {

  private final Codings codings;
  private final CodingLists lists;

  CodingResource(Codings codings, CodingLists lists) {
    this.codings = codings;
    this.lists = lists;
  }

  @GET
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "listCodings",
      summary = "List an interview's codings",
      description = "In the order of their ids, without the coded words: those are at /excerpts.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = CodingPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(lists.list(study, interview, limit, cursor), uri);
  }

  @PUT
  @Path("/{coding}")
  @RolesAllowed("codings:write")
  @Operation(
      operationId = "putCoding",
      summary = "Code an excerpt",
      description =
          "Under an id you choose, so that a retry is safe. Offsets count Unicode code points of"
              + " the turn's text, end exclusive; codings may overlap. To change one, send its"
              + " ETag as If-Match; a quotation that it was approved as is withdrawn by that.")
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
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(example = Examples.CODING) @PathParam("coding") UUID coding,
      @Parameter(description = "The ETag of the coding to change.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutCodingRequest request) {
    CodingWriter.Stored stored = codings.put(study, interview, coding, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @GET
  @Path("/{coding}")
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
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(example = Examples.CODING) @PathParam("coding") UUID coding) {
    CodingView view = lists.get(study, interview, coding);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @DELETE
  @Path("/{coding}")
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
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(example = Examples.SPARE_CODING) @PathParam("coding") UUID coding) {
    codings.delete(study, interview, coding);
    return Response.noContent().build();
  }
}
