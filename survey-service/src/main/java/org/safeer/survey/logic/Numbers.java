package org.safeer.survey.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are read, written, compared and rounded: XPath 1.0, sections 3.4, 3.5 and 4.4. */
final class Numbers {

  /** Possessive: a text of a thousand digits is read once. */
  private static final Pattern NUMBER =
      Pattern.compile("[ \\t\\r\\n]*+-?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)[ \\t\\r\\n]*+");

  /** JavaRosa's: 0.1 + 0.2 is 0.3 on every phone. */
  private static final double TOLERANCE = 1e-12;

  private static final int MOST_PLACES = 30;
  private static final int TRUE_DIGITS = 15;

  private Numbers() {}

  /** NaN unless the text is a decimal number without exponent. */
  static double read(String text) {
    return NUMBER.matcher(text).matches() ? Double.parseDouble(text.trim()) : Double.NaN;
  }

  static String write(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    return number == 0 ? "0" : plain(BigDecimal.valueOf(number)).toPlainString();
  }

  static Optional<BigDecimal> decimal(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Optional.empty();
    }
    BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(TRUE_DIGITS));
    return Optional.of(number == 0 ? BigDecimal.ZERO : plain(rounded));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static boolean equal(double one, double other) {
    // The first catches the infinities, whose difference is no number.
    return one == other || Math.abs(one - other) < TOLERANCE;
  }

  /** Halves go up, as in XPath: -2.5 becomes -2. More than 30 places are refused with NaN. */
  static double round(double number, double places) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return number;
    }
    if (Double.isNaN(places) || Math.abs(places) > MOST_PLACES) {
      return Double.NaN;
    }
    RoundingMode halfUp = number < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
    return BigDecimal.valueOf(number).setScale((int) places, halfUp).doubleValue();
  }

  /** Without what stands behind the point, towards 0. */
  static double truncate(double number) {
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }
}
