package org.safeer.survey;

import java.math.BigDecimal;

/** Decimal numbers as people write them down: of a few digits, one spelling for each. */
public final class Decimals {

  /** Digits after the point that a number may have. */
  public static final int MOST_DECIMALS = 6;

  /** Digits before the point that a number may have. */
  public static final int MOST_DIGITS = 12;

  private static final BigDecimal BOUND = BigDecimal.TEN.pow(MOST_DIGITS);

  private static final int LONGEST_SPELLING = 100;

  private Decimals() {}

  /**
   * The number without what does not change it: 1.50 is 1.5 and 1e2 is 100, so that equal answers
   * are equal.
   *
   * @return null for null; a number far out of bounds as it is, for written out it could fill the
   *     memory
   */
  public static BigDecimal canonical(BigDecimal number) {
    if (number != null && number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (number == null
        || number.precision() > LONGEST_SPELLING
        || Math.abs((long) number.scale()) > LONGEST_SPELLING) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether the number has no more than {@value #MOST_DIGITS} digits before its point. */
  public static boolean isBounded(BigDecimal number) {
    return number.abs().compareTo(BOUND) < 0;
  }
}
