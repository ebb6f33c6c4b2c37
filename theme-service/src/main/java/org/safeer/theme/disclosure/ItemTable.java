package org.safeer.theme.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.safeer.theme.statistics.Polarity;

/**
 * All counts of one item, before protection: regions × points, and the item non-response.
 *
 * <p>The national row is the sum of the regions by construction, so every region of the study must
 * be given, those nobody answered from too.
 *
 * @param shape rows and columns
 * @param regions answers by region, in the order of {@code shape.regions()}
 * @param missing respondents of the study who did not answer, for whatever reason
 */
public record ItemTable(TableShape shape, List<RegionCounts> regions, int missing) {

  /**
   * @throws DisclosureRuleException rules {@code counts-per-point}, {@code counts-not-negative}
   */
  public ItemTable {
    regions = List.copyOf(regions);
    for (RegionCounts row : regions) {
      if (row.counts().size() != shape.points().size()) {
        throw new DisclosureRuleException(
            "counts", "counts-per-point", "Region " + row.region() + " needs a count per point.");
      }
    }
    if (missing < 0
        || regions.stream().anyMatch(row -> row.counts().stream().anyMatch(c -> c < 0))) {
      throw new DisclosureRuleException(
          "counts", "counts-not-negative", "A count of people is not negative.");
    }
  }

  /** The table of an item. */
  public static ItemTable of(
      String item,
      Polarity polarity,
      List<Integer> points,
      List<RegionCounts> regions,
      int missing) {
    List<String> names = regions.stream().map(RegionCounts::region).toList();
    return new ItemTable(new TableShape(item, polarity, points, names), regions, missing);
  }

  /** Respondents of the study: those who answered and those who did not. */
  int respondents() {
    return base() + missing;
  }

  int base() {
    return regions.stream().mapToInt(RegionCounts::base).sum();
  }

  /** Every count by its name, in a fixed order. */
  Map<CellKey, Integer> counts() {
    Map<CellKey, Integer> counts = new LinkedHashMap<>();
    putRow(counts, CellKey.NATIONAL, national());
    for (RegionCounts row : regions) {
      putRow(counts, row.region(), row.counts());
    }
    List<Integer> national = national();
    for (int i = 0; i < national.size(); i++) {
      counts.put(CellKey.point(shape.points().get(i)), national.get(i));
    }
    counts.put(CellKey.missing(), missing);
    return counts;
  }

  private List<Integer> national() {
    return IntStream.range(0, shape.points().size())
        .mapToObj(i -> regions.stream().mapToInt(row -> row.counts().get(i)).sum())
        .toList();
  }

  private void putRow(Map<CellKey, Integer> counts, String region, List<Integer> byPoint) {
    int base = byPoint.stream().mapToInt(Integer::intValue).sum();
    int top = shape.polarity().topTwo(byPoint);
    counts.put(CellKey.base(region), base);
    counts.put(CellKey.topTwo(region), top);
    counts.put(CellKey.rest(region), base - top);
  }
}
