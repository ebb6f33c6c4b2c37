package org.safeer.survey.quality;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the responses to one published version have in common; those that were rejected left out.
 *
 * @param responses how many there were
 * @param durations of how many of them it is known how long they took
 * @param median of these, in seconds; null if there was none
 * @param flagged how many of the responses have each flag
 * @param computedAt when; null if that was not yet
 */
record Norm(
    long responses,
    long durations,
    Double median,
    Map<QualityFlag, Long> flagged,
    Instant computedAt) {

  /**
   * Known durations from which on speed is judged: from ten on, the 95% confidence interval of the
   * median ends at neither the fastest nor the slowest (order statistics 2 and 9; Conover 1999,
   * Practical Nonparametric Statistics, 3.2).
   */
  static final long FEWEST_DURATIONS = 10;

  /**
   * Part of the median below which a response is too fast. Greszki, Meyer and Schoen 2015, Public
   * Opinion Quarterly 79(2), 471–503, doi:10.1093/poq/nfu058, compare 30, 40 and 50%.
   */
  private static final double PART = 3;

  /** Seconds that a response takes at least without being too fast; empty while nobody knows. */
  Optional<Double> fastest() {
    return durations < FEWEST_DURATIONS ? Optional.empty() : Optional.of(median / PART);
  }
}
