package org.safeer.interview.coding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Schema(description = "Who speaks in the first turn.") String speaker,
    int start,
    @Schema(description = "Number of the turn that end counts in.") int endTurn,
    int end,
    @Schema(description = "The words, with a line break between two turns.") String text,
    @Schema(description = "Turn by turn, of an excerpt across several; else absent.")
        List<ExcerptPart> parts,
    @Schema(description = "How well the code fits, 0 to 100; absent if nobody said.")
        Integer weight,
    @Schema(description = "Who applied the code: the coder named, or else the client.")
        String coder,
    @Schema(description = "Offered as a quotation.") boolean quotable,
    @Schema(description = "Absent unless approved.") QuotationView quotation,
    @Schema(description = "Version of the coding; also its ETag.") long version) {

  /**
   * @param turns those of its passage, in their order
   */
  static ExcerptView of(Coding coding, List<SpokenTurn> turns) {
    List<ExcerptPart> parts = ExcerptPart.of(coding.passage(), turns);
    return new ExcerptView(
        coding.id.id(),
        coding.interview,
        coding.participant,
        coding.code,
        coding.turn,
        turns.get(0).speaker(),
        coding.start,
        coding.endTurn,
        coding.end,
        ExcerptPart.text(parts),
        coding.endTurn == coding.turn ? null : parts,
        coding.weight,
        coding.appliedBy(),
        coding.quotable,
        QuotationView.of(coding.quotation),
        coding.version);
  }
}
