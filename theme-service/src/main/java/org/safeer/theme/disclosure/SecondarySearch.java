package org.safeer.theme.disclosure;

import java.util.List;

/**
 * Finds which further cells to hide so that the sensitive ones cannot be worked out.
 *
 * <p>A greedy search first, then an exact one for something cheaper within a fixed number of
 * audits. Both take a pattern only after the exact ranges of all sensitive cells were found to
 * reach as far as they must: the searches decide how much is lost, never how safe the result is.
 */
final class SecondarySearch {

  private final PatternAudit audit;
  private final List<SuppressionUnit> units;

  SecondarySearch(PatternAudit audit) {
    this.audit = audit;
    this.units = SuppressionUnit.of(audit.shape(), audit.counts());
  }

  /** A safe pattern that hides at least what the given one hides. */
  SuppressionPattern complete(SuppressionPattern primary) {
    if (audit.safe(primary)) {
      return primary;
    }
    SuppressionPattern greedy = new GreedySearch(audit, units).complete(primary);
    return new CheapestSearch(audit, units)
        .below(audit.loss(primary, greedy), primary)
        .orElse(greedy);
  }
}
