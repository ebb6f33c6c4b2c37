package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;

/** Coded words, with where they stand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Coded words, with where they stand.")
public record ExcerptView(
    UUID coding,
    UUID interview,
    UUID participant,
    String code,
    int turn,
    String speaker,
    int start,
    int end,
    String text,
    @Schema(description = "Offered as a quotation.") boolean quotable,
    @Schema(description = "Absent unless approved.") QuotationView quotation,
    @Schema(description = "Version of the coding; also its ETag.") long version) {

  static ExcerptView of(Coding coding, SpokenTurn turn) {
    return new ExcerptView(
        coding.id.id(),
        coding.interview,
        coding.participant,
        coding.code,
        coding.turn,
        turn.speaker(),
        coding.start,
        coding.end,
        CodePoints.slice(turn.text(), coding.start, coding.end),
        coding.quotable,
        QuotationView.of(coding.quotation),
        coding.version);
  }
}
