package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coding as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One code on one passage of a transcript.")
public record CodingView(
    UUID coding,
    UUID interview,
    UUID participant,
    String code,
    int turn,
    int start,
    @Schema(description = "Number of the turn that end counts in.") int endTurn,
    int end,
    @Schema(description = "How well the code fits, 0 to 100; absent if nobody said.")
        Integer weight,
    String memo,
    @Schema(description = "Who applied the code: the coder named, or else the client.")
        String coder,
    @Schema(description = "Offered as a quotation.") boolean quotable,
    @Schema(description = "Absent unless approved.") QuotationView quotation,
    @Schema(description = "Absent unless a researcher recorded it.")
        IntervieweeApprovalView intervieweeApproval,
    @Schema(description = "Version of the state; also the ETag.") long version) {

  static CodingView of(Coding coding) {
    return new CodingView(
        coding.id.id(),
        coding.interview,
        coding.participant,
        coding.code,
        coding.turn,
        coding.start,
        coding.endTurn,
        coding.end,
        coding.weight,
        coding.memo,
        coding.appliedBy(),
        coding.quotable,
        QuotationView.of(coding.quotation),
        IntervieweeApprovalView.of(coding.intervieweeApproval),
        coding.version);
  }
}
