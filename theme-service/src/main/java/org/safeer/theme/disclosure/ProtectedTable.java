package org.safeer.theme.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.safeer.theme.statistics.Median;

/**
 * An item's table as it may be published. It holds no hidden count.
 *
 * @param shape rows and columns
 * @param national the row over all regions
 * @param regions one row per region, in the order of {@code shape.regions()}
 * @param distribution one count per point, ascending, nationally
 */
public record ProtectedTable(
    TableShape shape,
    ProtectedRow national,
    List<ProtectedRow> regions,
    List<ProtectedPoint> distribution) {

  public ProtectedTable {
    regions = List.copyOf(regions);
    distribution = List.copyOf(distribution);
  }

  /** Whether nothing of the item is published. */
  public boolean withheld() {
    return known().isEmpty();
  }

  /** National median: a function of the whole distribution, so there only where all of it is. */
  public OptionalDouble median() {
    if (!distribution.stream().allMatch(point -> point.count().published())) {
      return OptionalDouble.empty();
    }
    return Median.of(
        shape.points(), distribution.stream().map(point -> point.count().value()).toList());
  }

  /** Every figure by its name, in a fixed order. */
  public Map<CellKey, ProtectedCount> figures() {
    Map<CellKey, ProtectedCount> figures = new LinkedHashMap<>();
    putRow(figures, national);
    regions.forEach(row -> putRow(figures, row));
    distribution.forEach(point -> figures.put(CellKey.point(point.point()), point.count()));
    return figures;
  }

  /** What a reader knows for certain. */
  Map<CellKey, Integer> known() {
    Map<CellKey, Integer> known = new LinkedHashMap<>();
    figures()
        .forEach(
            (key, count) -> {
              if (count.published()) {
                known.put(key, count.value());
              }
            });
    return known;
  }

  private static void putRow(Map<CellKey, ProtectedCount> figures, ProtectedRow row) {
    figures.put(CellKey.base(row.region()), row.base());
    figures.put(CellKey.topTwo(row.region()), row.topTwo());
    figures.put(CellKey.rest(row.region()), row.rest());
  }
}
