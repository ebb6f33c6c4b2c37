package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * While something falls short, hides the unit that mends everything at the least loss, or else the
 * one that mends most per loss; then shows again what turned out not to be needed.
 *
 * <p>Where no single unit mends anything, everything is hidden. Ties go to the earlier unit.
 */
final class GreedySearch {

  private final PatternAudit audit;
  private final List<SuppressionUnit> units;

  GreedySearch(PatternAudit audit, List<SuppressionUnit> units) {
    this.audit = audit;
    this.units = units;
  }

  SuppressionPattern complete(SuppressionPattern primary) {
    SuppressionPattern pattern = primary;
    List<SuppressionUnit> chosen = new ArrayList<>();
    long shortfall = audit.shortfall(pattern);
    while (shortfall > 0) {
      Step step = best(pattern, shortfall);
      if (step == null) {
        return primary.with(cells(units));
      }
      chosen.add(step.unit);
      pattern = pattern.with(step.unit.cells());
      shortfall -= step.mended;
    }
    return prune(primary, chosen);
  }

  private Step best(SuppressionPattern pattern, long shortfall) {
    return units.stream()
        .filter(unit -> !pattern.hidden().containsAll(unit.cells()))
        .map(unit -> judge(pattern, unit, shortfall))
        .filter(step -> step.mended > 0)
        .min(
            Comparator.comparing((Step step) -> step.mended < shortfall)
                .thenComparing(step -> step.price(shortfall)))
        .orElse(null);
  }

  private Step judge(SuppressionPattern pattern, SuppressionUnit unit, long shortfall) {
    SuppressionPattern wider = pattern.with(unit.cells());
    return new Step(unit, shortfall - audit.shortfall(wider), audit.loss(pattern, wider));
  }

  private SuppressionPattern prune(SuppressionPattern primary, List<SuppressionUnit> chosen) {
    List<SuppressionUnit> kept = new ArrayList<>(chosen);
    for (SuppressionUnit unit : chosen) {
      kept.remove(unit);
      if (!audit.safe(primary.with(cells(kept)))) {
        kept.add(unit);
      }
    }
    return primary.with(cells(kept));
  }

  private static Collection<CellKey> cells(List<SuppressionUnit> units) {
    Collection<CellKey> cells = new TreeSet<>();
    units.forEach(unit -> cells.addAll(unit.cells()));
    return cells;
  }

  private record Step(SuppressionUnit unit, long mended, double loss) {

    /** What is lost in all if this step ends the search, else what is lost per value mended. */
    double price(long shortfall) {
      return mended < shortfall ? loss / mended : loss;
    }
  }
}
