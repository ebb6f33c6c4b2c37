package org.safeer.theme.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeer.theme.evidence.CountKey.CodeCount;
import org.safeer.theme.evidence.CountKey.EvidenceCount;
import org.safeer.theme.evidence.CountKey.ItemCount;
import org.safeer.theme.evidence.CountKey.Measure;
import org.safeer.theme.evidence.CountKey.Total;

/** What evidence adds up to: the one place that says which evidence counts, and where. */
final class Counts {

  private final Map<CountKey, Long> counts = new HashMap<>();
  private final Set<Interviewee> interviewees = new HashSet<>();

  private Counts() {}

  /**
   * The counts of all evidence whose participant is known and has agreed to its use.
   *
   * @param evidence all evidence of these participants, in any order
   */
  static Map<CountKey, Long> of(
      Map<ParticipantKey, ParticipantEvidence> participants,
      Collection<Evidence> evidence,
      Set<ParticipantKey> withdrawn) {
    Counts counts = new Counts();
    withdrawn.forEach(one -> counts.increment(new EvidenceCount(one.study(), Total.WITHDRAWALS)));
    for (Evidence piece : evidence) {
      ParticipantEvidence participant = participants.get(piece.owner());
      if (participant != null) {
        counts.add(piece, participant);
      }
    }
    return counts.counts;
  }

  /** What must be added to {@code before} to get {@code after}, in the order of writing. */
  static SortedMap<CountKey, Long> difference(
      Map<CountKey, Long> before, Map<CountKey, Long> after) {
    SortedMap<CountKey, Long> difference = new TreeMap<>(Comparator.naturalOrder());
    after.forEach((key, count) -> difference.merge(key, count, Long::sum));
    before.forEach((key, count) -> difference.merge(key, -count, Long::sum));
    difference.values().removeIf(change -> change == 0);
    return difference;
  }

  private void add(Evidence piece, ParticipantEvidence participant) {
    if (piece instanceof ResponseEvidence response) {
      if (participant.surveyOk()) {
        addAnswers(response, participant.region());
        increment(new EvidenceCount(piece.study(), Total.RESPONSES));
      }
    } else if (participant.interviewOk()) {
      addOnce(piece, "", new EvidenceCount(piece.study(), Total.INTERVIEWEES));
      if (piece instanceof CodingEvidence coding) {
        addExcerpt(coding, participant);
      } else {
        increment(new EvidenceCount(piece.study(), Total.INTERVIEWS));
      }
    }
  }

  private void addAnswers(ResponseEvidence response, String region) {
    response
        .answers()
        .forEach(
            (item, bucket) ->
                increment(
                    new ItemCount(
                        response.study(), response.questionnaire(), item, region, bucket)));
  }

  private void addExcerpt(CodingEvidence coding, ParticipantEvidence participant) {
    String code = coding.code();
    increment(new CodeCount(coding.study(), code, Measure.EXCERPTS));
    addOnce(coding, code, new CodeCount(coding.study(), code, Measure.INTERVIEWEES));
    if (coding.words() != null && participant.quotationOk()) {
      increment(new CodeCount(coding.study(), code, Measure.QUOTATIONS));
    }
  }

  /** Counts the person behind a piece once, however much was said. */
  private void addOnce(Evidence piece, String code, CountKey key) {
    if (interviewees.add(new Interviewee(piece.owner(), code))) {
      increment(key);
    }
  }

  private void increment(CountKey key) {
    counts.merge(key, 1L, Long::sum);
  }

  /** Somebody who said something under a code, or (empty code) anything. */
  private record Interviewee(ParticipantKey participant, String code) {}
}
