package org.safeer.theme.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Top-two-box share of an item with its 95 % Wilson interval.
 *
 * <p>Shares and bounds are proportions rounded half up to three decimals (0.1 percentage point):
 * finer digits would suggest a precision no survey has. Rounding is no protection here, since the
 * counts stand beside the share: a share is published only where its count and its n are.
 *
 * @param count respondents in the top-two box
 * @param n respondents who answered the item
 * @param share count / n
 * @param low lower bound of the interval
 * @param high upper bound of the interval
 */
public record TopTwoBox(int count, int n, double share, double low, double high) {

  private static final int DECIMALS = 3;

  /**
   * The share of {@code count} among {@code n}.
   *
   * @throws IllegalArgumentException unless 0 ≤ count ≤ n and n &gt; 0
   */
  public static TopTwoBox of(int count, int n) {
    WilsonInterval interval = WilsonInterval.of(count, n);
    return new TopTwoBox(
        count, n, round((double) count / n), round(interval.low()), round(interval.high()));
  }

  private static double round(double proportion) {
    return BigDecimal.valueOf(proportion).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
