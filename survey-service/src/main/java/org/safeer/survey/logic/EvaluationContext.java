package org.safeer.survey.logic;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * What an expression is evaluated against.
 *
 * @param items what {@code ${name}} gives; a name that is not there was not answered
 * @param self what {@code .} gives
 * @param clock tells {@code today()} and {@code now()}: fixed at the submission, so that evaluating
 *     again gives the same; its zone is that of dates and times without one
 */
public record EvaluationContext(Map<String, Value> items, Value self, Clock clock) {

  /** No answer is the empty text. */
  public EvaluationContext {
    Objects.requireNonNull(items);
    Objects.requireNonNull(clock);
    self = self == null ? Value.NOTHING : self;
  }

  /** The answers of a response; {@code .} gives nothing. */
  public static EvaluationContext of(Map<String, Value> items, Clock clock) {
    return new EvaluationContext(items, Value.NOTHING, clock);
  }

  /** The same answers, seen from the item that holds the given one. */
  public EvaluationContext at(Value self) {
    return new EvaluationContext(items, self, clock);
  }

  Value item(String name) {
    Value value = items.get(name);
    return value == null ? Value.NOTHING : value;
  }
}
