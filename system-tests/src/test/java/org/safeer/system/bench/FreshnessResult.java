package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.safeer.system.suite.Json;

/**
 * How soon responses were in the aggregates.
 *
 * @param accepted probes answered with 201
 * @param millis from the 201 to the first aggregates that count it, of each
 */
record FreshnessResult(int accepted, List<Long> millis) {

  long median() {
    return at(0.5);
  }

  long maximum() {
    return at(1);
  }

  private long at(double share) {
    List<Long> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  ObjectNode json() {
    return Json.MAPPER
        .createObjectNode()
        .put("samples", millis.size())
        .put("medianMillis", median())
        .put("p90Millis", at(0.9))
        .put("maxMillis", maximum());
  }
}
