package org.safeer.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people a region can have at most, found by laying all items of a release side by side.
 *
 * <p>A region has at least as many people as ever answered one item there; what that leaves of the
 * known total is the most that another region can have.
 */
public final class RegionSizes {

  private final Map<String, Integer> atLeast = new TreeMap<>();
  private final int total;

  /**
   * @param items every item of the release
   * @param total how many people took part
   */
  public RegionSizes(List<JsonNode> items, int total) {
    this.total = total;
    for (JsonNode item : items) {
      Map<Count, Integer> published = ReadCounts.released(item);
      for (JsonNode cell : item.path("cells")) {
        String region = cell.path("region").asText();
        atLeast.merge(region, published.getOrDefault(new Count(region, "n"), 0), Math::max);
      }
    }
    atLeast.remove(ItemTable.ALL);
  }

  /** By region. */
  public Map<String, Integer> atMost() {
    int sum = atLeast.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> most = new HashMap<>();
    atLeast.forEach((region, people) -> most.put(region, total - (sum - people)));
    return most;
  }
}
