package org.safeer.interview.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Interviews over HTTP. */
@Path("/v1/studies/{study}/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews", description = "Who was interviewed, when, how and in which language")
public class InterviewResource {

  private final Interviews interviews;
  private final InterviewStatuses statuses;
  private final InterviewLists lists;

  InterviewResource(Interviews interviews, InterviewStatuses statuses, InterviewLists lists) {
    this.interviews = interviews;
    this.statuses = statuses;
    this.lists = lists;
  }

  @PUT
  @Path("/{interview}")
  @RolesAllowed("interviews:write")
  @Operation(
      operationId = "putInterview",
      summary = "Record an interview",
      description =
          "Under an id you choose, so that a retry is safe. The participant must be active, and"
              + " either have agreed to the scope interview or come from a published dataset."
              + " With conductedOn it is conducted; with scheduledFor alone it is scheduled, and"
              + " analysis does not hear of it until its status says that it was held.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = InterviewView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded before by the same request.",
      content = @Content(schema = @Schema(implementation = InterviewView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @NotNull @Valid PutInterviewRequest request) {
    Interviews.Stored stored = interviews.put(study, interview, request);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @PUT
  @Path("/{interview}/status")
  @RolesAllowed("interviews:write")
  @Operation(
      operationId = "putInterviewStatus",
      summary = "Say how far an interview is",
      description =
          "So that a team sees what is left to do, and nobody works on what is finished. From"
              + " scheduled to conducted, with the day it was held; a transcript makes it"
              + " transcribed; then coded, once any coding stands in it, and closed, after which"
              + " neither its transcript nor its codings change. To go on with it, set coded again."
              + " coded and closed also take the scope codings:write. The ETag of the interview"
              + " goes into If-Match; a status that it has already needs none and changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The interview with its new status, or the one it had.",
      content = @Content(schema = @Schema(implementation = InterviewView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "428", ref = "InterviewUnconditional")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response putStatus(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(description = "The ETag of the interview.") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutInterviewStatusRequest request) {
    InterviewView view = statuses.put(study, interview, request, ifMatch);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @Path("/{interview}")
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "getInterview",
      summary = "Read an interview",
      description = "A data collector sees only what it submitted; the rest looks absent.")
  @APIResponse(
      responseCode = "200",
      description = "The interview.",
      content = @Content(schema = @Schema(implementation = InterviewView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response get(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview) {
    InterviewView view = lists.get(study, interview);
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }

  @GET
  @RolesAllowed("interviews:read")
  @Operation(
      operationId = "listInterviews",
      summary = "List interviews",
      description = "In the order of their ids; a data collector sees only what it submitted.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = InterviewPage.class)))
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
    return Paging.page(lists.list(study, limit, cursor), uri);
  }
}
