package org.safeer.theme.statistics;

/**
 * 95 % score interval for a proportion.
 *
 * <p>Formula: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927) 209–212. Chosen over the Wald interval after L. D. Brown, T. T. Cai and A.
 * DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001) 101–133:
 * it keeps its coverage for small n and for shares near 0 and 1, and never leaves [0, 1]. It takes
 * the respondents as a simple random sample of a large population; a quota or snowball sample gets
 * no such guarantee.
 *
 * @param low lower bound, a proportion in [0, 1]
 * @param high upper bound, a proportion in [0, 1]
 */
public record WilsonInterval(double low, double high) {

  /** 0.975 quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  /**
   * The interval for {@code count} successes out of {@code n}.
   *
   * @throws IllegalArgumentException unless 0 ≤ count ≤ n and n &gt; 0
   */
  public static WilsonInterval of(int count, int n) {
    if (n <= 0 || count < 0 || count > n) {
      throw new IllegalArgumentException("no proportion: " + count + " of " + n);
    }
    double share = (double) count / n;
    double shrink = 1 + Z * Z / n;
    double centre = (share + Z * Z / (2 * n)) / shrink;
    double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n)) / shrink;
    // At 0 and n the bound is exactly 0 and 1; floating point would miss it by a hair.
    double low = count == 0 ? 0 : Math.max(0, centre - half);
    double high = count == n ? 1 : Math.min(1, centre + half);
    return new WilsonInterval(low, high);
  }
}
