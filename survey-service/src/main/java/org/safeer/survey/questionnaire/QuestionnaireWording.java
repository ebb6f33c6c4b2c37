package org.safeer.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of a published questionnaire in all languages.
 *
 * @param items by key, in the order they are asked in: the rows of a matrix stand in its place, and
 *     what is calculated is asked nowhere
 */
public record QuestionnaireWording(Map<String, ItemWording> items) {

  /** The words of this content. */
  public static QuestionnaireWording of(QuestionnaireContent content) {
    Map<String, ItemWording> items = new LinkedHashMap<>();
    for (QuestionnaireItem parent : content.items()) {
      parent
          .asked()
          .filter(item -> item.type() != ItemType.CALCULATED)
          .forEach(
              item -> items.put(item.item(), ItemWording.of(item, parent, content.scaleOf(item))));
    }
    return new QuestionnaireWording(items);
  }
}
