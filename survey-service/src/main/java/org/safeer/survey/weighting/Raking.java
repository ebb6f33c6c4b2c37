package org.safeer.survey.weighting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Iterative proportional fitting: weights are scaled to one margin after the other, over and over,
 * until all are met (Deming and Stephan 1940, The Annals of Mathematical Statistics 11(4)).
 *
 * <p>With trimming bounds, weights are cut back after each round, and the next round makes up for
 * it with the others (as DeBell and Krosnick 2009 do for the ANES).
 */
final class Raking {

  /** A margin is met when no weighted share is further than this from the population's. */
  static final double TOLERANCE = 1e-6;

  private static final int MOST_ROUNDS = 1_000;

  private final List<RakingCell> cells;
  private final List<Margin> margins;
  private final Trim trim;
  private final double[] weights;
  private final double responses;
  private int rounds;

  /**
   * @param cells each of whose categories its margin has
   * @param trim null for no bounds
   */
  Raking(List<RakingCell> cells, List<Margin> margins, Trim trim) {
    this.cells = cells;
    this.margins = margins;
    this.trim = trim;
    this.weights = cells.stream().mapToDouble(cell -> cell.base().doubleValue()).toArray();
    this.responses = cells.stream().mapToLong(RakingCell::responses).sum();
  }

  /** Rakes until the margins are met, or it is plain that they will not be. */
  RakingOutcome rake() {
    if (cells.isEmpty()) {
      return RakingOutcome.NO_RESPONSES;
    }
    if (hasEmptyCategory()) {
      return RakingOutcome.EMPTY_CATEGORY;
    }
    while (rounds < MOST_ROUNDS) {
      rounds++;
      for (int i = 0; i < margins.size(); i++) {
        scale(i);
      }
      cutBack();
      if (deviation() <= TOLERANCE) {
        return RakingOutcome.CONVERGED;
      }
    }
    return trim == null ? RakingOutcome.CONTRADICTING_MARGINS : RakingOutcome.TRIM_TOO_TIGHT;
  }

  /** The weight of each response of a cell; their mean over all responses is 1. */
  double weight(int cell) {
    return weights[cell] * responses / weighted();
  }

  int rounds() {
    return rounds;
  }

  /** The largest distance of a weighted share from the population's. */
  double deviation() {
    double largest = 0;
    for (int i = 0; i < margins.size(); i++) {
      Map<String, Double> shares = shares(i);
      for (String category : margins.get(i).shares().keySet()) {
        double distance = shares.getOrDefault(category, 0.0) - margins.get(i).share(category);
        largest = Math.max(largest, Math.abs(distance));
      }
    }
    return largest;
  }

  /** The weighted share of each category of a margin. */
  Map<String, Double> shares(int margin) {
    double all = weighted();
    Map<String, Double> shares = totals(margin);
    shares.replaceAll((category, total) -> total / all);
    return shares;
  }

  /** Kish's approximate design effect of weighting: n Σw² / (Σw)² (Survey Sampling, 1965). */
  double designEffect() {
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      squares += cells.get(i).responses() * weights[i] * weights[i];
    }
    double sum = weighted();
    return responses * squares / (sum * sum);
  }

  private boolean hasEmptyCategory() {
    for (int i = 0; i < margins.size(); i++) {
      if (!totals(i).keySet().containsAll(margins.get(i).shares().keySet())) {
        return true;
      }
    }
    return false;
  }

  private void scale(int margin) {
    Map<String, Double> shares = shares(margin);
    for (int i = 0; i < weights.length; i++) {
      String category = cells.get(i).categories().get(margin);
      weights[i] *= margins.get(margin).share(category) / shares.get(category);
    }
  }

  private void cutBack() {
    if (trim != null) {
      double mean = weighted() / responses;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = trim.within(weights[i], mean);
      }
    }
  }

  private Map<String, Double> totals(int margin) {
    Map<String, Double> totals = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      double total = weights[i] * cells.get(i).responses();
      totals.merge(cells.get(i).categories().get(margin), total, Double::sum);
    }
    return totals;
  }

  private double weighted() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * cells.get(i).responses();
    }
    return sum;
  }
}
