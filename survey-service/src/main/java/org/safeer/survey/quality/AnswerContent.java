package org.safeer.survey.quality;

import java.util.Map;
import java.util.TreeMap;
import org.safeer.kit.json.RequestHash;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;

/**
 * What a response says, told apart from others by a hash.
 *
 * @param answered how many items have an answer that somebody gave
 * @param hash the same for the same answers; null if they are too few to be anybody's own
 */
record AnswerContent(int answered, String hash) {

  /** Answers from which on two people who give the very same are worth a look. */
  static final int FEWEST_ANSWERS = 10;

  static AnswerContent of(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    Map<String, Answer> given = new TreeMap<>(answers);
    given
        .entrySet()
        .removeIf(
            one ->
                one.getValue().missing() != null
                    || questionnaire.items().get(one.getKey()).type() == ItemType.CALCULATED);
    return new AnswerContent(
        given.size(), given.size() < FEWEST_ANSWERS ? null : RequestHash.of(given));
  }
}
