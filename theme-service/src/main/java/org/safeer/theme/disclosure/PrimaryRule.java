package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which cells are too small to be told, and what must stay possible for each.
 *
 * <p>A count below the minimum cell must look as if it could be zero and could reach the minimum;
 * an n below the minimum base likewise, with that minimum, and so must the row's two counts. Zero
 * is treated as any small count: a published zero says that everyone else is in the complement. The
 * complement of every published count is a count of the table or a sum of such counts, and a sum
 * can reach the minimum whenever one of its parts can.
 */
final class PrimaryRule {

  private final DisclosurePolicy policy;
  private final Map<CellKey, Integer> counts;
  private final TableShape shape;
  private final Map<CellKey, Interval> required = new TreeMap<>();
  private final Set<CellKey> belowBase = new TreeSet<>();

  PrimaryRule(ItemTable table, DisclosurePolicy policy, NonResponse nonResponse) {
    this.policy = policy;
    this.counts = table.counts();
    this.shape = table.shape();
    rows().forEach(this::checkRow);
    shape.points().forEach(point -> checkCell(CellKey.point(point)));
    if (nonResponse == NonResponse.TOTAL_KNOWN && table.missing() > 0) {
      checkCell(CellKey.missing());
    }
  }

  Protection protection() {
    return new Protection(required, Map.of());
  }

  /** Cells of rows that rest on too few respondents. */
  Set<CellKey> belowBase() {
    return belowBase;
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>(shape.regions());
    rows.add(CellKey.NATIONAL);
    return rows;
  }

  private void checkRow(String region) {
    CellKey base = CellKey.base(region);
    List<CellKey> parts = List.of(CellKey.topTwo(region), CellKey.rest(region));
    if (counts.get(base) >= policy.minimumBase()) {
      parts.forEach(this::checkCell);
      return;
    }
    required.put(base, new Interval(0, policy.minimumBase()));
    belowBase.add(base);
    for (CellKey part : parts) {
      required.put(part, new Interval(0, policy.minimumCell()));
      belowBase.add(part);
    }
  }

  private void checkCell(CellKey key) {
    if (policy.small(counts.get(key))) {
      required.put(key, new Interval(0, policy.minimumCell()));
    }
  }
}
