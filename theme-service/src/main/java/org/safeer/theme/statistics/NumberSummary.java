package org.safeer.theme.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Median and mean of answers that are numbers.
 *
 * <p>Both are made of the exact decimals that were answered, never of binary fractions: the sum is
 * exact, and the mean is rounded once, half up, to two decimals more than an answer may have. The
 * median is the answer of the middle respondent, or the exact midpoint of the two middle ones; see
 * {@link Median} for its definition.
 *
 * @param n respondents who answered with a number
 * @param median exact; absent where nobody answered
 * @param mean rounded as said above; absent where nobody answered
 */
public record NumberSummary(int n, Optional<BigDecimal> median, Optional<BigDecimal> mean) {

  private static final int MORE_DECIMALS = 2;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * The summary of a distribution.
   *
   * @param counts respondents by answer
   * @param decimals how many decimals an answer may have
   */
  public static NumberSummary of(SortedMap<BigDecimal, Integer> counts, int decimals) {
    int n = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (n == 0) {
      return new NumberSummary(0, Optional.empty(), Optional.empty());
    }
    BigDecimal median = answerOf((n + 1) / 2, counts).add(answerOf(n / 2 + 1, counts));
    return new NumberSummary(
        n, Optional.of(plain(median.multiply(HALF))), Optional.of(mean(counts, n, decimals)));
  }

  private static BigDecimal mean(SortedMap<BigDecimal, Integer> counts, int n, int decimals) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Integer> answer : counts.entrySet()) {
      sum = sum.add(answer.getKey().multiply(BigDecimal.valueOf(answer.getValue())));
    }
    return plain(sum.divide(BigDecimal.valueOf(n), decimals + MORE_DECIMALS, RoundingMode.HALF_UP));
  }

  /** The answer of the respondent of this rank, counted from 1. */
  private static BigDecimal answerOf(int rank, SortedMap<BigDecimal, Integer> counts) {
    int reached = 0;
    for (Map.Entry<BigDecimal, Integer> answer : counts.entrySet()) {
      reached += answer.getValue();
      if (reached >= rank) {
        return answer.getKey();
      }
    }
    throw new IllegalArgumentException("nobody has rank " + rank);
  }

  /** Without zeros at the end, and never as 1E+2. */
  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
