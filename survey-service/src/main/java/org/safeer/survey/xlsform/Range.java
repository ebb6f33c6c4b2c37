package org.safeer.survey.xlsform;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The parameters of XLSForm's range: 1 to 10 in steps of 1 where they say nothing.
 *
 * @param step 1, 0.1 and so on
 */
record Range(BigDecimal start, BigDecimal end, BigDecimal step) {

  private static final int MOST_DECIMALS = 6;

  /** Null if it is none that a number item can be. */
  static Range of(Entry entry) {
    BigDecimal start = BigDecimal.ONE;
    BigDecimal end = BigDecimal.TEN;
    BigDecimal step = BigDecimal.ONE;
    for (String parameter : entry.small(Column.PARAMETERS).split("[\\s,;]+")) {
      BigDecimal value = Numbers.decimal(parameter.replaceFirst("^[a-z]+=", ""));
      switch (parameter.replaceFirst("=.*", "")) {
        case "start" -> start = value;
        case "end" -> end = value;
        case "step" -> step = value;
        case "" -> {
          // Says nothing.
        }
        default -> {
          return null;
        }
      }
    }
    return start == null || end == null || step == null ? null : checked(start, end, step);
  }

  /** A number item takes every number of so many decimals from its least one on. */
  private static Range checked(BigDecimal start, BigDecimal end, BigDecimal step) {
    BigDecimal plain = step.signum() == 0 ? step : step.stripTrailingZeros();
    boolean decimal =
        plain.signum() > 0
            && plain.unscaledValue().equals(BigInteger.ONE)
            && plain.scale() >= 0
            && plain.scale() <= MOST_DECIMALS;
    boolean aligned =
        start.stripTrailingZeros().scale() <= Math.max(0, plain.scale())
            && end.stripTrailingZeros().scale() <= Math.max(0, plain.scale());
    return decimal && aligned && start.compareTo(end) <= 0 ? new Range(start, end, plain) : null;
  }
}
