package org.safeer.interview.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;

/** What interviewees say to quotations, over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/codings/{coding}/interviewee-approval")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code")
public class IntervieweeApprovalResource {

  private final IntervieweeApprovals approvals;

  IntervieweeApprovalResource(IntervieweeApprovals approvals) {
    this.approvals = approvals;
  }

  @PUT
  @RolesAllowed("codings:write")
  @Operation(
      operationId = "putIntervieweeApproval",
      summary = "Record that the interviewee agrees to a quotation",
      description =
          "You showed the interviewee the words as they would be published, and they said yes: when"
              + " and how. A study whose coding settings ask for it publishes no quotation before."
              + " To correct the record, send the coding's ETag as If-Match. An edit of the coding,"
              + " a new transcript or the loss of the consent takes it back.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = CodingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded before, or corrected.",
      content = @Content(schema = @Schema(implementation = CodingView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "428", ref = "InterviewUnconditional")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response put(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(example = Examples.CODING) @PathParam("coding") UUID coding,
      @Parameter(description = "The ETag of the coding, to correct what is recorded.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PutIntervieweeApprovalRequest request) {
    IntervieweeApprovals.Stored stored = approvals.put(study, interview, coding, request, ifMatch);
    return Response.status(stored.created() ? 201 : 200)
        .entity(stored.view())
        .header("ETag", ETags.of(stored.view().version()))
        .build();
  }

  @DELETE
  @RolesAllowed("codings:write")
  @Operation(
      operationId = "deleteIntervieweeApproval",
      summary = "Record that the interviewee does not agree",
      description =
          "Whatever was recorded before. If the words were approved as a quotation, they are taken"
              + " back from wherever they were published. A retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Taken back, now or before.")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response delete(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(example = Examples.SPARE_CODING) @PathParam("coding") UUID coding) {
    approvals.delete(study, interview, coding);
    return Response.noContent().build();
  }
}
