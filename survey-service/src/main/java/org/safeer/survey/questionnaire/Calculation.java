package org.safeer.survey.questionnaire;

import org.safeer.survey.logic.Expression;

/**
 * How the answer to an item is calculated.
 *
 * @param expression reads items before it
 * @param result what comes of it
 */
public record Calculation(Expression expression, CalculationResult result) {

  /** Null if the item is answered by the respondent. */
  static Calculation of(QuestionnaireItem item) {
    return item.type() == ItemType.CALCULATED
        ? new Calculation(Expression.parse(item.calculation()), item.result())
        : null;
  }

  /** Whether other services learn what came of it. */
  boolean isTold() {
    return result == CalculationResult.NUMBER;
  }
}
