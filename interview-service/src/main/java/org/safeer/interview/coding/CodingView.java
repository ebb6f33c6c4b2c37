package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coding as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One code on one range of one turn.")
public record CodingView(
    UUID coding,
    UUID interview,
    UUID participant,
    String code,
    int turn,
    int start,
    int end,
    String memo,
    @Schema(description = "Offered as a quotation.") boolean quotable,
    @Schema(description = "Absent unless approved.") QuotationView quotation,
    @Schema(description = "Version of the state; also the ETag.") long version) {

  static CodingView of(Coding coding) {
    return new CodingView(
        coding.id.id(),
        coding.interview,
        coding.participant,
        coding.code,
        coding.turn,
        coding.start,
        coding.end,
        coding.memo,
        coding.quotable,
        QuotationView.of(coding.quotation),
        coding.version);
  }
}
