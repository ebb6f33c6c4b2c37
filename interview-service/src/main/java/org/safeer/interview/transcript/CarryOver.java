package org.safeer.interview.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.transcript.carrying.Carrier;
import org.safeer.interview.transcript.carrying.Passage;
import org.safeer.interview.transcript.carrying.TurnTexts;
import org.safeer.kit.problem.ProblemException;

/** Takes codings along to a new version, or lets it pass only if none is lost. */
@ApplicationScoped
class CarryOver {

  /** A problem names no more codings than a person can look at. */
  private static final int MOST_NAMED = 100;

  private final TurnRepository turns;
  private final CodedRanges codedRanges;

  CarryOver(TurnRepository turns, CodedRanges codedRanges) {
    this.turns = turns;
    this.codedRanges = codedRanges;
  }

  /**
   * Moves every coding to where its words are in the next version.
   *
   * @throws ProblemException {@code transcript-coded} with the number of {@code codings} that have
   *     no place there, and their ids in {@code unplaced}; then none is moved
   */
  void carry(TranscriptId id, List<SpokenTurn> next) {
    List<CodedRanges.CodedRange> coded = codedRanges.of(id.study(), id.interview());
    if (coded.isEmpty()) {
      return;
    }
    List<String> old = turns.texts(id);
    List<String> now = next.stream().map(SpokenTurn::text).toList();
    Carrier carrier = new Carrier(old, now);
    TurnTexts before = new TurnTexts(old);
    TurnTexts after = new TurnTexts(now);
    Map<UUID, CodedRanges.Carried> moved = new HashMap<>();
    List<UUID> lost = new ArrayList<>();
    for (CodedRanges.CodedRange range : coded) {
      Passage place = carrier.carried(range.passage());
      if (place == null) {
        lost.add(range.coding());
      } else if (!place.equals(range.passage())
          || after.length(place) != before.length(range.passage())) {
        moved.put(range.coding(), new CodedRanges.Carried(place, after.length(place)));
      }
    }
    refuse(lost);
    codedRanges.move(id.study(), id.interview(), moved);
  }

  private static void refuse(List<UUID> lost) {
    if (!lost.isEmpty()) {
      throw new ProblemException(
              InterviewProblem.TRANSCRIPT_CODED,
              "Delete these codings, or keep the words they stand on.")
          .with("codings", lost.size())
          .with("unplaced", lost.stream().sorted().limit(MOST_NAMED).toList());
    }
  }
}
