package org.safeer.survey.quality;

import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;

/**
 * How much of what was asked has no answer. Below half answered, the AAPOR counts a questionnaire
 * as broken off (Standard Definitions, 10th edition, 2023). Whoever would rather not say has been
 * asked and has said so; what was not asked and what is calculated does not count at all.
 */
final class ItemNonResponse {

  /** Share of unanswered items above which a response is flagged. */
  static final double HIGHEST = 0.5;

  private static final double THOUSANDTHS = 1_000;

  private ItemNonResponse() {}

  static List<Finding> of(PublishedQuestionnaire questionnaire, Map<String, Answer> answers) {
    int asked = 0;
    int unanswered = 0;
    for (Map.Entry<String, Answer> one : answers.entrySet()) {
      MissingKind missing = one.getValue().missing();
      boolean calculated = questionnaire.items().get(one.getKey()).type() == ItemType.CALCULATED;
      if (!calculated && missing != MissingKind.NOT_ASKED) {
        asked++;
        unanswered += missing == MissingKind.NO_ANSWER ? 1 : 0;
      }
    }
    if (unanswered <= HIGHEST * asked) {
      return List.of();
    }
    double share = Math.round(THOUSANDTHS * unanswered / asked) / THOUSANDTHS;
    return List.of(Finding.of(QualityFlag.NON_RESPONSE, null, share, HIGHEST));
  }
}
