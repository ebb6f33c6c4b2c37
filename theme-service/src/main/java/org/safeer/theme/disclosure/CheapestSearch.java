package org.safeer.theme.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Tries patterns in ascending order of what they lose, so that the first safe one is the cheapest.
 *
 * <p>The number of audits is limited, not the time: the same table gives the same result on a slow
 * machine.
 */
final class CheapestSearch {

  private static final int MOST_AUDITS = 1000;

  /** Rounding in the sum of losses must not pass for a gain. */
  private static final double NOTHING = 1e-9;

  private final PatternAudit audit;
  private final List<SuppressionUnit> units;

  CheapestSearch(PatternAudit audit, List<SuppressionUnit> units) {
    this.audit = audit;
    this.units = units;
  }

  /** The cheapest safe pattern, if it loses less than the limit and is found in time. */
  Optional<SuppressionPattern> below(double limit, SuppressionPattern primary) {
    PriorityQueue<Candidate> open = new PriorityQueue<>(Candidate.CHEAPEST_FIRST);
    branch(new Candidate(primary, 0, -1, 0), primary, limit, open);
    for (int audits = 0; audits < MOST_AUDITS && !open.isEmpty(); audits++) {
      Candidate candidate = open.poll();
      if (audit.safe(candidate.pattern)) {
        return Optional.of(candidate.pattern);
      }
      branch(candidate, primary, limit, open);
    }
    return Optional.empty();
  }

  /** Adds each later unit, so that every set of units comes up once. */
  private void branch(
      Candidate from, SuppressionPattern primary, double limit, PriorityQueue<Candidate> open) {
    for (int i = from.last + 1; i < units.size(); i++) {
      if (!from.pattern.hidden().containsAll(units.get(i).cells())) {
        SuppressionPattern wider = from.pattern.with(units.get(i).cells());
        double loss = audit.loss(primary, wider);
        if (loss < limit - NOTHING) {
          open.add(new Candidate(wider, loss, i, open.size()));
        }
      }
    }
  }

  private record Candidate(SuppressionPattern pattern, double loss, int last, int age) {

    static final Comparator<Candidate> CHEAPEST_FIRST =
        Comparator.comparingDouble(Candidate::loss)
            .thenComparingInt(Candidate::last)
            .thenComparingInt(Candidate::age);
  }
}
