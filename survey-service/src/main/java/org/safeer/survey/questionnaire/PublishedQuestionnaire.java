package org.safeer.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published version as answers are checked against it.
 *
 * @param items what is answered, by key, in the order it is asked in: the rows of a matrix stand in
 *     its place
 * @param silent keys of what takes no answer of its own: notes, and matrices beside their rows
 */
public record PublishedQuestionnaire(
    String questionnaire,
    int questionnaireVersion,
    Map<String, PublishedItem> items,
    Set<String> silent) {

  /** Whether other services learn how an item was answered. */
  public boolean isTold(String item) {
    return items.get(item).isTold();
  }

  /** This content as it is published under this number. */
  public static PublishedQuestionnaire of(
      String questionnaire, int number, QuestionnaireContent content) {
    Map<String, PublishedItem> items = new LinkedHashMap<>();
    content.asked().forEach(item -> items.put(item.item(), PublishedItem.of(content, item)));
    Set<String> silent =
        content.items().stream()
            .map(QuestionnaireItem::item)
            .filter(item -> !items.containsKey(item))
            .collect(Collectors.toUnmodifiableSet());
    return new PublishedQuestionnaire(questionnaire, number, items, silent);
  }

  static PublishedQuestionnaire of(QuestionnaireVersion version) {
    return of(version.key().questionnaire(), version.key().number(), version.content());
  }
}
