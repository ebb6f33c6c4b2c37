package org.safeer.theme.messaging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.safeer.theme.evidence.Bucket;
import org.safeer.theme.evidence.EvidenceChange;
import org.safeer.theme.evidence.EvidenceChange.EvidenceDeleted;
import org.safeer.theme.evidence.EvidenceChange.EvidenceKnown;
import org.safeer.theme.evidence.EvidenceKey;
import org.safeer.theme.evidence.EvidenceKind;
import org.safeer.theme.evidence.ResponseEvidence;
import org.safeer.theme.vocabulary.Patterns;

/**
 * A submitted response.
 *
 * @param numbers answers that are numbers, by item; null if there are none
 * @param review what the team thinks of it; null as long as nobody has looked
 */
record ResponseState(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers,
    Map<String, BigDecimal> numbers,
    String review) {

  private static final String REJECTED = "rejected";

  ResponseState {
    Patterns.requireKey(study);
    Patterns.requireKey(questionnaire);
    if (response == null || participant == null) {
      throw new IllegalArgumentException("no id");
    }
    answers.keySet().forEach(Patterns::requireKey);
    numbers = numbers == null ? Map.of() : numbers;
    numbers.keySet().forEach(Patterns::requireKey);
    numbers.values().forEach(Objects::requireNonNull);
  }

  /**
   * What there is to count. A rejected response counts as if it were deleted, and comes back with
   * the next state that is not rejected.
   */
  EvidenceChange change(long version) {
    return REJECTED.equals(review)
        ? new EvidenceDeleted(new EvidenceKey(EvidenceKind.RESPONSE, study, response), version)
        : new EvidenceKnown(evidence(version));
  }

  private ResponseEvidence evidence(long version) {
    TreeMap<String, String> buckets = new TreeMap<>();
    answers.forEach((item, answer) -> buckets.put(item, answer.bucket()));
    numbers.forEach((item, number) -> buckets.put(item, Bucket.number(number)));
    return new ResponseEvidence(
        study, response, participant, version, questionnaire, questionnaireVersion, buckets);
  }

  /** One answer: a scale point, an option, or why there is none. */
  record Answer(Integer value, String option, String missing) {

    private static final String NO_ANSWER = "no-answer";
    private static final String NOT_APPLICABLE = "not-applicable";

    String bucket() {
      if (value != null) {
        return Bucket.value(value);
      }
      if (option != null) {
        return Bucket.option(Patterns.requireKey(option));
      }
      if (NOT_APPLICABLE.equals(missing)) {
        return Bucket.NOT_APPLICABLE;
      }
      if (NO_ANSWER.equals(missing)) {
        return Bucket.NO_ANSWER;
      }
      throw new IllegalArgumentException("an answer of no known kind");
    }
  }
}
