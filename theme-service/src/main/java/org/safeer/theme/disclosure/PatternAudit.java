package org.safeer.theme.disclosure;

import java.util.Map;

/** Judges patterns over one table: are they safe, by how much do they fall short, what is lost. */
final class PatternAudit {

  private final TableShape shape;
  private final Map<CellKey, Integer> counts;
  private final Protection protection;
  private final Integer respondents;

  /**
   * @param respondents the study's total, null where it is secret
   */
  PatternAudit(ItemTable table, Protection protection, Integer respondents) {
    this.shape = table.shape();
    this.counts = table.counts();
    this.protection = protection;
    this.respondents = respondents;
  }

  TableShape shape() {
    return shape;
  }

  Map<CellKey, Integer> counts() {
    return counts;
  }

  boolean safe(SuppressionPattern pattern) {
    CountNetwork network = network(pattern);
    return protection.required().entrySet().stream()
        .allMatch(cell -> network.interval(cell.getKey()).covers(cell.getValue()));
  }

  /** Values that an attacker can rule out though they should stay possible, over all cells. */
  long shortfall(SuppressionPattern pattern) {
    CountNetwork network = network(pattern);
    return protection.required().entrySet().stream()
        .mapToLong(cell -> network.interval(cell.getKey()).shortfall(cell.getValue()))
        .sum();
  }

  /** Information that the wider pattern takes away. */
  double loss(SuppressionPattern from, SuppressionPattern to) {
    return to.hidden().stream()
        .filter(cell -> !from.hides(cell))
        .mapToDouble(cell -> SuppressionUnit.loss(cell, shape, counts))
        .sum();
  }

  private CountNetwork network(SuppressionPattern pattern) {
    return new CountNetwork(shape, pattern.known(counts), protection.floors(), respondents);
  }
}
