package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cells that are hidden in one step: a row's two counts, a whole row, or one point.
 *
 * @param cells what is hidden
 */
record SuppressionUnit(Set<CellKey> cells) {

  /** What a point of the distribution is worth beside a count of a small region. */
  private static final double POINT_LOSS = 1.5;

  /** All units of a table, those of small regions first. */
  static List<SuppressionUnit> of(TableShape shape, Map<CellKey, Integer> counts) {
    List<String> rows = new ArrayList<>(shape.regions());
    rows.sort(
        Comparator.comparing((String row) -> counts.get(CellKey.base(row)))
            .thenComparing(Comparator.naturalOrder()));
    rows.add(CellKey.NATIONAL);
    List<SuppressionUnit> units = new ArrayList<>();
    rows.forEach(row -> units.add(new SuppressionUnit(Set.of(CellKey.topTwo(row)))));
    shape.points().forEach(point -> units.add(new SuppressionUnit(Set.of(CellKey.point(point)))));
    rows.forEach(row -> units.add(new SuppressionUnit(Set.of(CellKey.base(row)))));
    return units;
  }

  /**
   * What a hidden cell takes from a reader.
   *
   * <p>A regional count weighs one and its row's share of all answers, a national one as much as
   * all regions' together: a release is read for its national figures first.
   */
  static double loss(CellKey cell, TableShape shape, Map<CellKey, Integer> counts) {
    if (cell.figure() == Figure.POINT) {
      return POINT_LOSS;
    }
    if (cell.region().equals(CellKey.NATIONAL)) {
      return shape.regions().size() + 1.0;
    }
    double all = Math.max(1, counts.get(CellKey.base(CellKey.NATIONAL)));
    return 1 + counts.get(CellKey.base(cell.region())) / all;
  }
}
