package org.safeer.survey.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.safeer.survey.Decimals;
import org.safeer.survey.logic.Evaluation;
import org.safeer.survey.logic.Value;
import org.safeer.survey.questionnaire.CalculationResult;

/** What the server answers itself. */
final class CalculatedAnswer {

  /** Most characters of a text that is kept, as of any answer. */
  private static final int LONGEST = 4_000;

  private CalculatedAnswer() {}

  /** Not answered where there is no value, or none that an answer could have. */
  static Answer of(Evaluation evaluation, CalculationResult result) {
    if (!(evaluation instanceof Value value)) {
      return Answer.NONE;
    }
    return result == CalculationResult.NUMBER ? number(value) : text(value.asText());
  }

  private static Answer number(Value value) {
    return value
        .asDecimal()
        .filter(Decimals::isBounded)
        .map(CalculatedAnswer::rounded)
        .filter(Decimals::isBounded)
        .map(Answer::number)
        .orElse(Answer.NONE);
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.scale() > Decimals.MOST_DECIMALS
        ? number.setScale(Decimals.MOST_DECIMALS, RoundingMode.HALF_UP)
        : number;
  }

  private static Answer text(String text) {
    boolean kept = !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST;
    return kept ? Answer.text(text) : Answer.NONE;
  }
}
