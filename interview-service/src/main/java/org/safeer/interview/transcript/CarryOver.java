package org.safeer.interview.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.problem.ProblemException;

/** Lets a new version pass only if every coding stands on the same words in it. */
@ApplicationScoped
class CarryOver {

  private final TurnRepository turns;
  private final CodedRanges codedRanges;

  CarryOver(TurnRepository turns, CodedRanges codedRanges) {
    this.turns = turns;
    this.codedRanges = codedRanges;
  }

  /**
   * @throws ProblemException {@code transcript-coded} with the number of {@code codings} that would
   *     lose their words
   */
  void check(TranscriptId id, List<SpokenTurn> next) {
    List<CodedRanges.CodedRange> coded = codedRanges.of(id.study(), id.interview());
    Map<Integer, String> before =
        turns.texts(
            id,
            coded.stream()
                .map(CodedRanges.CodedRange::turn)
                .collect(Collectors.toUnmodifiableSet()));
    long lost = coded.stream().filter(range -> !stands(range, before, next)).count();
    if (lost > 0) {
      throw new ProblemException(
              InterviewProblem.TRANSCRIPT_CODED,
              "Delete these codings, or keep the turns they stand in as they are.")
          .with("codings", lost);
    }
  }

  private static boolean stands(
      CodedRanges.CodedRange range, Map<Integer, String> before, List<SpokenTurn> next) {
    if (range.turn() > next.size()) {
      return false;
    }
    String now = next.get(range.turn() - 1).text();
    return Objects.equals(
        CodePoints.slice(before.get(range.turn()), range.start(), range.end()),
        CodePoints.slice(now, range.start(), range.end()));
  }
}
