package org.safeer.theme.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells of a table are hidden, closed under what follows at once.
 *
 * <p>A row's topTwo and rest are hidden together, since either follows from the other and the n.
 * Without its n a row shows nothing, and without the national n there is no distribution: figures
 * whose base is hidden are of no use to a reader. A hidden non-response hides the national n.
 */
final class SuppressionPattern {

  private final TableShape shape;
  private final Set<CellKey> hidden;

  private SuppressionPattern(TableShape shape, Set<CellKey> hidden) {
    this.shape = shape;
    this.hidden = Collections.unmodifiableSet(hidden);
  }

  static SuppressionPattern of(TableShape shape, Collection<CellKey> cells) {
    Set<CellKey> hidden = new TreeSet<>();
    cells.forEach(cell -> hide(cell, shape, hidden));
    return new SuppressionPattern(shape, hidden);
  }

  SuppressionPattern with(Collection<CellKey> cells) {
    Set<CellKey> more = new TreeSet<>(hidden);
    cells.forEach(cell -> hide(cell, shape, more));
    return new SuppressionPattern(shape, more);
  }

  boolean hides(CellKey cell) {
    return hidden.contains(cell);
  }

  Set<CellKey> hidden() {
    return hidden;
  }

  /** The counts a reader of this pattern knows. */
  Map<CellKey, Integer> known(Map<CellKey, Integer> counts) {
    Map<CellKey, Integer> known = new LinkedHashMap<>(counts);
    known.keySet().removeAll(hidden);
    known.remove(CellKey.missing());
    return known;
  }

  private static void hide(CellKey cell, TableShape shape, Set<CellKey> hidden) {
    String region = cell.region();
    switch (cell.figure()) {
      case POINT -> hidden.add(cell);
      case TOP_TWO, REST -> hidePair(region, hidden);
      case BASE, MISSING -> {
        hidden.add(CellKey.base(region));
        hidePair(region, hidden);
        if (region.equals(CellKey.NATIONAL)) {
          shape.points().forEach(point -> hidden.add(CellKey.point(point)));
        }
      }
    }
  }

  private static void hidePair(String region, Set<CellKey> hidden) {
    hidden.add(CellKey.topTwo(region));
    hidden.add(CellKey.rest(region));
  }
}
