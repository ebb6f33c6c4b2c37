package org.safeer.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;

/**
 * The rules of a questionnaire that go across its fields. A draft that breaks one is not stored, so
 * every stored draft can be published.
 */
final class QuestionnaireLint {

  private final QuestionnaireContent content;
  private final Map<String, ItemType> publishedTypes;
  private final List<FieldError> errors = new ArrayList<>();

  private QuestionnaireLint(QuestionnaireContent content, Map<String, ItemType> publishedTypes) {
    this.content = content;
    this.publishedTypes = publishedTypes;
  }

  /**
   * @param publishedTypes the type of every item that was ever published
   */
  static List<FieldError> errors(
      QuestionnaireContent content, Map<String, ItemType> publishedTypes) {
    QuestionnaireLint lint = new QuestionnaireLint(content, publishedTypes);
    content.scales().forEach(lint::scale);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < content.items().size(); i++) {
      lint.item(content.items().get(i), i, seen);
    }
    lint.closedItem();
    return lint.errors;
  }

  private void scale(String key, ResponseScale scale) {
    String points = JsonPointers.of("scales", key, "points");
    if (scale.points().size() < 2) {
      add(points, scale.points().isEmpty() ? "empty-scale" : "too-few-points", "needs two points");
    }
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < scale.points().size(); i++) {
      if (!seen.add(scale.points().get(i).value())) {
        add(points + "/" + i + "/value", "duplicate-point", "is the value of another point");
      }
    }
  }

  private void item(QuestionnaireItem item, int index, Set<String> seen) {
    String pointer = JsonPointers.of("items", index);
    if (!seen.add(item.item())) {
      add(pointer + "/item", "duplicate-item", "is the key of another item");
    }
    if (publishedTypes.getOrDefault(item.item(), item.type()) != item.type()) {
      add(pointer + "/type", "type-changed", "is not the type the item was published with");
    }
    errors.addAll(ItemLint.errors(item, pointer, content.scales().keySet()));
  }

  /** The event of a version must hold an item that others can count by its answers. */
  private void closedItem() {
    if (content.items().stream().noneMatch(item -> item.type().isClosed())) {
      add("/items", "no-closed-item", "needs one likert or single-choice item");
    }
  }

  private void add(String pointer, String rule, String what) {
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
