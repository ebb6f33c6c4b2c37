package org.safeer.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A published version as answers are checked against it.
 *
 * @param items by key, in the order they are asked in
 */
public record PublishedQuestionnaire(
    String questionnaire, int questionnaireVersion, Map<String, PublishedItem> items) {

  /** Whether an item is answered in the respondent's own words. */
  public boolean isText(String item) {
    return items.get(item).type() == ItemType.TEXT;
  }

  static PublishedQuestionnaire of(QuestionnaireVersion version) {
    Map<String, PublishedItem> items = new LinkedHashMap<>();
    version
        .content()
        .items()
        .forEach(item -> items.put(item.item(), PublishedItem.of(version.content(), item)));
    return new PublishedQuestionnaire(version.key().questionnaire(), version.key().number(), items);
  }
}
