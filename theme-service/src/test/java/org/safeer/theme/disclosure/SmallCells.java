package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The policy read anew for tests: which counts are small, and what must stay possible for each. */
final class SmallCells {

  private SmallCells() {}

  static Map<CellKey, Interval> of(ItemTable item, DisclosurePolicy policy) {
    Map<CellKey, Integer> counts = item.counts();
    Map<CellKey, Interval> small = new TreeMap<>();
    List<String> rows = new ArrayList<>(item.shape().regions());
    rows.add(CellKey.NATIONAL);
    for (String row : rows) {
      boolean few = counts.get(CellKey.base(row)) < policy.minimumBase();
      if (few) {
        small.put(CellKey.base(row), new Interval(0, policy.minimumBase()));
      }
      for (CellKey part : List.of(CellKey.topTwo(row), CellKey.rest(row))) {
        if (few || counts.get(part) < policy.minimumCell()) {
          small.put(part, new Interval(0, policy.minimumCell()));
        }
      }
    }
    for (int point : item.shape().points()) {
      if (counts.get(CellKey.point(point)) < policy.minimumCell()) {
        small.put(CellKey.point(point), new Interval(0, policy.minimumCell()));
      }
    }
    if (item.missing() > 0 && item.missing() < policy.minimumCell()) {
      small.put(CellKey.missing(), new Interval(0, policy.minimumCell()));
    }
    return small;
  }
}
