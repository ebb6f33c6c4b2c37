package org.safeer.theme.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Median of an ordinal distribution.
 *
 * <p>With an odd n, the point of the middle respondent. With an even n, the midpoint of the points
 * of the two middle respondents (definition 2 of R. J. Hyndman and Y. Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996) 361–365): 3.5 says that half answered
 * 3 or less and half 4 or more. A value between two points is a reading aid, not an answer anyone
 * gave.
 */
public final class Median {

  private Median() {}

  /**
   * The median, or nothing where nobody answered.
   *
   * @param points values of the scale, ascending
   * @param counts respondents at each point, in the same order
   */
  public static OptionalDouble of(List<Integer> points, List<Integer> counts) {
    if (points.size() != counts.size()) {
      throw new IllegalArgumentException("as many counts as points are needed");
    }
    long n = counts.stream().mapToLong(Integer::longValue).sum();
    if (n == 0) {
      return OptionalDouble.empty();
    }
    int lower = pointOf((n + 1) / 2, points, counts);
    int upper = pointOf(n / 2 + 1, points, counts);
    return OptionalDouble.of(((long) lower + upper) / 2.0);
  }

  /** The point given by the respondent of this rank, counted from 1. */
  private static int pointOf(long rank, List<Integer> points, List<Integer> counts) {
    long reached = 0;
    int index = -1;
    while (reached < rank) {
      reached += counts.get(++index);
    }
    return points.get(index);
  }
}
