package org.safeer.interview.coding;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the interviewee agreed to a quotation. */
@Schema(description = "That the interviewee agreed to these words being published.")
public record IntervieweeApprovalView(
    @Schema(description = "The day they agreed.", examples = "2025-12-10") LocalDate on,
    @Schema(description = "By what means.", examples = "email") String how,
    @Schema(description = "The client that recorded it.") String recordedBy,
    Instant recordedAt) {

  /** Null if they have not. */
  static IntervieweeApprovalView of(IntervieweeApproval approval) {
    return approval == null
        ? null
        : new IntervieweeApprovalView(
            approval.agreedOn(), approval.how(), approval.recordedBy(), approval.recordedAt());
  }
}
