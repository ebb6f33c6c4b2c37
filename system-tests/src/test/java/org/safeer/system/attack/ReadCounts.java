package org.safeer.system.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The counts of an item's table that somebody reads. */
public final class ReadCounts {

  private final Map<Count, Integer> counts = new HashMap<>();

  private ReadCounts() {}

  /** Of an item in a release: those that are published. */
  public static Map<Count, Integer> released(JsonNode item) {
    ReadCounts read = new ReadCounts();
    read.published(ItemTable.ALL, "n", item.path("base"));
    for (JsonNode cell : item.path("cells")) {
      String region = cell.path("region").asText();
      read.published(region, "n", cell.path("n"));
      read.published(region, "top", cell.path("topTwo"));
      read.published(region, "rest", cell.path("rest"));
      for (JsonNode point : cell.path("distribution")) {
        read.published(region, point.path("value").asText(), point.path("count"));
      }
    }
    return read.counts;
  }

  private void published(String region, String part, JsonNode count) {
    if (count.path("value").isInt()) {
      counts.put(new Count(region, part), count.path("value").asInt());
    }
  }

  /** Of an item in the live aggregates: all that a release could show. */
  public static Map<Count, Integer> live(JsonNode item) {
    ReadCounts read = new ReadCounts();
    for (JsonNode cell : item.path("cells")) {
      String region = cell.path("region").asText();
      int n = cell.path("n").asInt();
      int top = cell.at("/topTwo/count").asInt();
      read.counts.put(new Count(region, "n"), n);
      read.counts.put(new Count(region, "top"), top);
      read.counts.put(new Count(region, "rest"), n - top);
      if (region.equals(ItemTable.ALL)) {
        cell.path("distribution").forEach(read::point);
      }
    }
    return read.counts;
  }

  private void point(JsonNode point) {
    Count count = new Count(ItemTable.ALL, point.path("value").asText());
    counts.put(count, point.path("count").asInt());
  }
}
