package org.safeer.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeer.system.suite.Json;

/**
 * Which counts an item's table has and which sums must hold among them: regions and the nation,
 * times n, the two halves of the scale and, for the nation, the points.
 */
public final class ItemTable {

  static final String ALL = "all";

  /** Everybody who sent the questionnaire back; a release does not tell, but others might. */
  public static final Count TOTAL = new Count(ALL, "total");

  /** Those of them who left the item out. */
  public static final Count MISSING = new Count(ALL, "missing");

  private static final int POINTS = 5;

  private final List<String> regions;

  /**
   * @param regions keys of all rows but the national one
   */
  public ItemTable(List<String> regions) {
    this.regions = List.copyOf(regions);
  }

  /** The table of an item as a release or the live aggregates show it. */
  public static ItemTable of(JsonNode item) {
    return new ItemTable(
        Json.each(item.path("cells"))
            .map(cell -> cell.path("region").asText())
            .filter(region -> !region.equals(ALL))
            .toList());
  }

  /** The counts a release can show. */
  public List<Count> counts() {
    return all().stream().filter(count -> !count.equals(TOTAL) && !count.equals(MISSING)).toList();
  }

  List<Count> all() {
    List<Count> counts = new ArrayList<>();
    for (Sum sum : sums()) {
      counts.add(sum.whole());
      counts.addAll(sum.parts());
    }
    return counts.stream().distinct().toList();
  }

  List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    for (String part : List.of("n", "top", "rest")) {
      List<Count> everywhere = regions.stream().map(region -> new Count(region, part)).toList();
      sums.add(new Sum(new Count(ALL, part), everywhere));
    }
    for (String half : List.of("top", "rest")) {
      sums.add(new Sum(new Count(ALL, half), pointsOf(half)));
    }
    sums.add(halves(ALL));
    sums.add(new Sum(TOTAL, List.of(new Count(ALL, "n"), MISSING)));
    regions.forEach(region -> sums.add(halves(region)));
    return sums;
  }

  private static Sum halves(String region) {
    Count n = new Count(region, "n");
    return new Sum(n, List.of(new Count(region, "top"), new Count(region, "rest")));
  }

  private static List<Count> pointsOf(String half) {
    return IntStream.rangeClosed(1, POINTS)
        .filter(point -> half.equals(half(point)))
        .mapToObj(point -> new Count(ALL, Integer.toString(point)))
        .toList();
  }

  /** Which half of the scale a point is in. */
  static String half(int point) {
    return point > POINTS - 2 ? "top" : "rest";
  }

  /** One count that is the sum of others. */
  record Sum(Count whole, List<Count> parts) {}
}
