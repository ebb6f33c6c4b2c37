package org.safeer.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.survey.Findings;
import org.safeer.survey.logic.Domain;
import org.safeer.survey.logic.Expression;
import org.safeer.survey.logic.SyntaxException;

/**
 * Conditions can be read and name items there are. What decides whether an item is asked stands
 * before it: so no two items can wait for each other.
 */
final class LogicLint {

  private final Set<String> all;
  private final Set<String> before = new HashSet<>();
  private final Set<String> begun = new HashSet<>();
  private final List<QuestionnaireSection> sections;
  private final Findings ofSections;

  LogicLint(QuestionnaireContent content, Findings ofSections) {
    this.sections = content.sections();
    this.ofSections = ofSections;
    this.all =
        content.asked().stream()
            .map(QuestionnaireItem::item)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** To be called for each item in its order. */
  void check(QuestionnaireItem item, Findings found) {
    section(item.section());
    earlier(item.relevant(), found.at("relevant"), "reads the answer it decides on");
    earlier(item.calculation(), found.at("calculation"), "reads the answer it calculates");
    constraint(item, found);
    requiredIf(item, found.at("requiredIf"));
    item.asked().map(QuestionnaireItem::item).forEach(before::add);
  }

  /** A section is asked or not as a whole: what decides on it stands before its first item. */
  private void section(String key) {
    if (key != null && begun.add(key)) {
      for (int i = 0; i < sections.size(); i++) {
        if (sections.get(i).section().equals(key)) {
          earlier(
              sections.get(i).relevant(),
              ofSections.at(i, "relevant"),
              "reads the answer it decides on");
        }
      }
    }
  }

  /** What is evaluated before the item is answered reads the items before it alone. */
  private void earlier(String text, Findings found, String ofSelf) {
    Expression expression = read(text, found);
    if (expression == null) {
      return;
    }
    found.require(!expression.references().self(), "self", ofSelf);
    List<String> later =
        expression.references().items().stream()
            .filter(item -> all.contains(item) && !before.contains(item))
            .toList();
    found.require(later.isEmpty(), "later-item", "reads what is asked later: " + later);
  }

  private void constraint(QuestionnaireItem item, Findings found) {
    Expression constraint = read(item.constraint(), found.at("constraint"));
    if (constraint != null && item.type() == ItemType.NUMBER) {
      found
          .at("constraint")
          .require(
              constraint.mayBeMet(
                  new Domain.Range(item.minimum(), item.maximum(), item.decimals(), false)),
              "never-met",
              "is met by no number of the item's range");
    }
    found
        .at("constraintMessage")
        .require(
            item.constraintMessage() == null || item.constraint() != null,
            "not-allowed",
            "belongs to a constraint, and there is none");
  }

  private void requiredIf(QuestionnaireItem item, Findings found) {
    Expression condition = read(item.requiredIf(), found);
    if (condition != null) {
      found.require(!condition.references().self(), "self", "reads the answer it asks for");
    }
  }

  /** A finding ends with a full stop of its own. */
  private static String stripped(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** Null if there is none, or none that can be read. */
  private Expression read(String text, Findings found) {
    if (text == null) {
      return null;
    }
    try {
      Expression expression = Expression.parse(text);
      List<String> unknown =
          expression.references().items().stream().filter(item -> !all.contains(item)).toList();
      found.require(unknown.isEmpty(), "unknown-item", "reads what no item answers: " + unknown);
      return expression;
    } catch (SyntaxException wrong) {
      found.add(
          "syntax",
          "cannot be read at column %d: %s"
              .formatted(wrong.column(), stripped(wrong.getMessage())));
      return null;
    }
  }
}
