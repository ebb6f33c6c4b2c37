package org.safeer.theme.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeer.theme.statistics.Polarity;

/**
 * What everyone knows of an item's table before any count: its rows and its columns.
 *
 * @param item identity of the item within the study
 * @param polarity which end of the scale is the top
 * @param points values of the scale, ascending
 * @param regions keys of all regions of the study, <em>unknown</em> included
 */
public record TableShape(
    String item, Polarity polarity, List<Integer> points, List<String> regions) {

  /**
   * @throws DisclosureRuleException rules {@code scale-too-short}, {@code points-ascending}, {@code
   *     regions-distinct}
   */
  public TableShape {
    points = List.copyOf(points);
    regions = List.copyOf(regions);
    if (points.size() < Polarity.SHORTEST_SCALE) {
      throw new DisclosureRuleException(
          "points", "scale-too-short", "A top-two box needs a scale of three points or more.");
    }
    if (!ascending(points)) {
      throw new DisclosureRuleException(
          "points", "points-ascending", "The points of a scale ascend.");
    }
    if (new HashSet<>(regions).size() < regions.size() || regions.contains(CellKey.NATIONAL)) {
      throw new DisclosureRuleException(
          "regions", "regions-distinct", "Every region has one row and none is named 'all'.");
    }
  }

  /** Whether two tables have the same cells, in whatever order the regions are listed. */
  boolean sameCells(TableShape other) {
    return item.equals(other.item)
        && polarity == other.polarity
        && points.equals(other.points)
        && Set.copyOf(regions).equals(Set.copyOf(other.regions));
  }

  boolean top(int point) {
    return polarity.isTop(points.indexOf(point), points.size());
  }

  private static boolean ascending(List<Integer> points) {
    return IntStream.range(1, points.size()).allMatch(i -> points.get(i - 1) < points.get(i));
  }
}
