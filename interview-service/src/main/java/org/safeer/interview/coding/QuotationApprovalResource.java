package org.safeer.interview.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.safeer.kit.idempotency.KeyedCalls;

/** The approval of quotations over HTTP. */
@Path("/v1/studies/{study}/interviews/{interview}/codings/{coding}/quotation-approval")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code")
public class QuotationApprovalResource {

  private final QuotationApprovals approvals;
  private final KeyedCalls calls;

  QuotationApprovalResource(QuotationApprovals approvals, KeyedCalls calls) {
    this.approvals = approvals;
    this.calls = calls;
  }

  @POST
  @RolesAllowed("quotations:approve")
  @Operation(
      operationId = "approveQuotation",
      summary = "Approve an excerpt as a quotation",
      description =
          "A second person reads the pseudonymised words at /excerpts and lets them be published:"
              + " somebody who did not code them, for one pair of eyes overlooks a name. The coding"
              + " must be quotable, and the participant must have agreed to the scope quotation or"
              + " come from a published dataset; the study's coding settings may ask for the"
              + " interviewee's own word too, which is recorded first. The words are frozen under a random id. An edit of"
              + " the coding, a new transcript, the loss of that consent or a withdrawal takes the"
              + " approval back.")
  @APIResponse(
      responseCode = "200",
      description = "Approved, now or before.",
      content = @Content(schema = @Schema(implementation = CodingView.class)))
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "410", ref = "InterviewGone")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response approve(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.INTERVIEW) @PathParam("interview") UUID interview,
      @Parameter(example = Examples.CODING) @PathParam("coding") UUID coding,
      @Parameter(
              description =
                  "The ETag of the coding that was read: one that was changed since is not"
                      + " approved. Without it the coding is approved as it stands.")
          @HeaderParam("If-Match")
          String ifMatch) {
    CodingView view = approvals.approve(study, interview, coding, ifMatch, calls.withoutBody());
    return Response.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
