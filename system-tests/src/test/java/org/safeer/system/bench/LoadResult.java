package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.safeer.system.suite.Json;

/**
 * What came of a load.
 *
 * @param statuses how many answers had each; 0 stands for no answer
 * @param achievedRate requests in a second, up to the last answer
 * @param micros latency from the intended moment of sending, in microseconds
 */
record LoadResult(int sent, Map<Integer, Integer> statuses, double achievedRate, Histogram micros) {

  int accepted() {
    return statuses.getOrDefault(201, 0);
  }

  double millisAt(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1_000.0;
  }

  double maximum() {
    return micros.getMaxValue() / 1_000.0;
  }

  boolean sound() {
    return accepted() == sent;
  }

  ObjectNode json() {
    ObjectNode json =
        Json.MAPPER
            .createObjectNode()
            .put("sent", sent)
            .put("achievedPerSecond", Math.round(achievedRate * 10) / 10.0);
    ObjectNode answers = json.putObject("answersByStatus");
    statuses.forEach((status, count) -> answers.put(status.toString(), count));
    json.putObject("latencyMillis")
        .put("p50", millisAt(50))
        .put("p90", millisAt(90))
        .put("p99", millisAt(99))
        .put("p99.9", millisAt(99.9))
        .put("max", maximum());
    return json;
  }
}
