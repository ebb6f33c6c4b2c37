package org.safeer.interview.coding;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.carrying.Passage;

/** What one turn gives to an excerpt across several. */
@Schema(description = "What one turn gives to an excerpt.")
public record ExcerptPart(int turn, String speaker, String text) {

  /**
   * The parts of a passage, one for each of its turns.
   *
   * @param turns those of the passage, in their order
   */
  static List<ExcerptPart> of(Passage passage, List<SpokenTurn> turns) {
    return turns.stream().map(turn -> of(passage, turn)).toList();
  }

  private static ExcerptPart of(Passage passage, SpokenTurn turn) {
    String text = turn.text();
    int start = turn.turn() == passage.turn() ? passage.start() : 0;
    int end = turn.turn() == passage.endTurn() ? passage.end() : CodePoints.count(text);
    return new ExcerptPart(turn.turn(), turn.speaker(), CodePoints.slice(text, start, end));
  }

  /** The words of all parts, with a line break between two turns. */
  static String text(List<ExcerptPart> parts) {
    return parts.stream().map(ExcerptPart::text).collect(Collectors.joining("\n"));
  }
}
