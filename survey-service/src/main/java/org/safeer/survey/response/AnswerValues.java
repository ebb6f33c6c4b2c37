package org.safeer.survey.response;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.survey.logic.Evaluation;
import org.safeer.survey.logic.EvaluationContext;
import org.safeer.survey.logic.Expression;
import org.safeer.survey.logic.Value;

/**
 * Answers as the expressions of a questionnaire read them.
 *
 * <p>Where an expression gives no value, a regular expression on a text that is too long for
 * example, nothing is held against the respondent: the item is asked, and its answer taken.
 */
final class AnswerValues {

  private final Map<String, Value> values = new HashMap<>();
  private final Clock clock;

  /**
   * @param at what the expressions take for the present
   */
  AnswerValues(Instant at) {
    this.clock = Clock.fixed(at, ZoneOffset.UTC);
  }

  /** Lets the expressions of other items read this answer; those that never are, are empty. */
  void put(String item, Answer answer) {
    values.put(item, value(answer));
  }

  /** What the expression gives after the answers so far. */
  Evaluation evaluate(Expression expression) {
    return expression.evaluate(EvaluationContext.of(values, clock));
  }

  /** Lets the expressions of other items read what was calculated. */
  void put(String item, Value value) {
    values.put(item, value);
  }

  boolean all(List<Expression> conditions) {
    return conditions.stream().allMatch(condition -> holds(condition, null, true));
  }

  boolean isMet(Expression constraint, Answer self) {
    return holds(constraint, self, true);
  }

  boolean holds(Expression condition) {
    return holds(condition, null, false);
  }

  private boolean holds(Expression condition, Answer self, boolean otherwise) {
    EvaluationContext context = EvaluationContext.of(values, clock);
    Evaluation result = condition.evaluate(self == null ? context : context.at(value(self)));
    return result instanceof Value value ? value.asBoolean() : otherwise;
  }

  private static Value value(Answer answer) {
    if (answer.value() != null) {
      return Value.number(answer.value());
    }
    if (answer.option() != null) {
      return Value.text(answer.option());
    }
    if (answer.options() != null) {
      return Value.selected(answer.options());
    }
    if (answer.ranking() != null) {
      return Value.selected(answer.ranking());
    }
    if (answer.number() != null) {
      return Value.number(answer.number());
    }
    return answer.date() != null ? Value.date(answer.date()) : Value.text(answer.text());
  }
}
