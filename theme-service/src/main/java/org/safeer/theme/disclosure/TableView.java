package org.safeer.theme.disclosure;

import java.util.Map;
import java.util.Set;

/** Shows a table through a pattern, and says of every hidden cell why it is hidden. */
final class TableView {

  private final TableShape shape;
  private final Map<CellKey, Integer> counts;
  private final Protection protection;
  private final Set<CellKey> belowBase;

  TableView(ItemTable table, Protection protection, Set<CellKey> belowBase) {
    this.shape = table.shape();
    this.counts = table.counts();
    this.protection = protection;
    this.belowBase = belowBase;
  }

  ProtectedTable through(SuppressionPattern pattern) {
    return new ProtectedTable(
        shape,
        row(CellKey.NATIONAL, pattern),
        shape.regions().stream().map(region -> row(region, pattern)).toList(),
        shape.points().stream()
            .map(point -> new ProtectedPoint(point, count(CellKey.point(point), pattern)))
            .toList());
  }

  private ProtectedRow row(String region, SuppressionPattern pattern) {
    return new ProtectedRow(
        region,
        count(CellKey.base(region), pattern),
        count(CellKey.topTwo(region), pattern),
        count(CellKey.rest(region), pattern));
  }

  private ProtectedCount count(CellKey cell, SuppressionPattern pattern) {
    if (!pattern.hides(cell)) {
      return ProtectedCount.published(counts.get(cell));
    }
    if (belowBase.contains(cell)) {
      return ProtectedCount.hidden(CellStatus.SUPPRESSED_BASE);
    }
    return ProtectedCount.hidden(
        sensitive(cell) ? CellStatus.SUPPRESSED_PRIMARY : CellStatus.SUPPRESSED_SECONDARY);
  }

  /** Whether the count or its complement within its n is sensitive. */
  private boolean sensitive(CellKey cell) {
    String region = cell.region();
    return switch (cell.figure()) {
      case TOP_TWO, REST -> required(CellKey.topTwo(region)) || required(CellKey.rest(region));
      case BASE -> required(cell) || nationalNonResponse(region);
      case POINT, MISSING -> required(cell);
    };
  }

  private boolean nationalNonResponse(String region) {
    return region.equals(CellKey.NATIONAL) && required(CellKey.missing());
  }

  private boolean required(CellKey cell) {
    return protection.required().containsKey(cell);
  }
}
