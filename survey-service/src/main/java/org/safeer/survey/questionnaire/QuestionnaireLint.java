package org.safeer.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;

/**
 * The rules of a questionnaire that go across its fields. A draft that breaks one is not stored, so
 * every stored draft can be published.
 */
final class QuestionnaireLint {

  /** Most answers of a response. */
  private static final int MOST_ANSWERS = 500;

  private QuestionnaireLint() {}

  /**
   * @param publishedTypes the type of every item and row that was ever published
   */
  static List<FieldError> errors(
      QuestionnaireContent content, Map<String, PublishedType> publishedTypes) {
    Findings found = new Findings();
    content.scales().forEach((key, scale) -> points(scale, found.at("scales", key, "points")));
    KeyLint keys = new KeyLint(publishedTypes);
    SectionLint sections = new SectionLint(content.sections(), found.at("sections"));
    LogicLint logic = new LogicLint(content, found.at("sections"));
    for (int i = 0; i < content.items().size(); i++) {
      QuestionnaireItem item = content.items().get(i);
      Findings place = found.at("items", i);
      keys.check(item, place);
      sections.check(item, place.at("section"));
      ItemLint.check(item, content.scales().keySet(), place);
      logic.check(item, place);
    }
    asked(content.asked(), found.at("items"));
    return found.errors();
  }

  private static void points(ResponseScale scale, Findings found) {
    if (scale.points().size() < 2) {
      found.add(scale.points().isEmpty() ? "empty-scale" : "too-few-points", "needs two points");
    }
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < scale.points().size(); i++) {
      boolean other = seen.add(scale.points().get(i).value());
      found.at(i, "value").require(other, "duplicate-point", "is the value of another point");
    }
  }

  private static void asked(List<QuestionnaireItem> asked, Findings found) {
    // The event of a version must hold an item that others can count by its answers.
    found.require(
        asked.stream().anyMatch(item -> item.type().isClosed()),
        "no-closed-item",
        "needs one likert, matrix, single-choice or yes-no item");
    found.require(asked.size() <= MOST_ANSWERS, "too-many-items", "asks for more than 500 answers");
  }
}
