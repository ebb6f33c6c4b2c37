package org.safeer.survey.questionnaire;

import java.math.BigDecimal;
import org.safeer.survey.Decimals;

/**
 * Which numbers answer an item.
 *
 * @param minimum the least of them; null if there is none
 * @param maximum the greatest of them; null if there is none
 * @param decimals how many digits after the point they may have
 */
public record NumberRange(BigDecimal minimum, BigDecimal maximum, int decimals) {

  /** Whether the number lies between the bounds; a number of 13 digits never does. */
  public boolean holds(BigDecimal number) {
    return Decimals.isBounded(number)
        && (minimum == null || number.compareTo(minimum) >= 0)
        && (maximum == null || number.compareTo(maximum) <= 0);
  }

  /** Whether the number, in its canonical spelling, has no more decimals than asked for. */
  public boolean isFineEnough(BigDecimal number) {
    return number.scale() <= decimals;
  }
}
