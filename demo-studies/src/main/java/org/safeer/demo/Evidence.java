package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** How much of what was sent has arrived in the themes. */
final class Evidence {

  private final Client researcher;

  Evidence(Client researcher) {
    this.researcher = researcher;
  }

  /**
   * Whether at least as many responses, interviews, excerpts and quotations are there as expected:
   * somebody else may be trying things in the sandbox meanwhile.
   */
  boolean isWhole(JsonNode expected) {
    JsonNode aggregates = researcher.get("/aggregates");
    JsonNode evidence = aggregates.path("evidence");
    return evidence.path("responses").asInt() >= expected.path("responses").asInt()
        && evidence.path("interviews").asInt() >= expected.path("interviews").asInt()
        && excerpts(aggregates) >= expected.path("excerpts").asInt()
        && (!expected.has("quotations") || quotations() >= expected.path("quotations").asInt());
  }

  private static int excerpts(JsonNode aggregates) {
    int sum = 0;
    for (JsonNode theme : aggregates.path("themes")) {
      for (JsonNode code : theme.path("codes")) {
        sum += code.path("excerpts").asInt();
      }
    }
    return sum;
  }

  private int quotations() {
    int sum = 0;
    for (JsonNode theme : researcher.get("/joint-display").path("themes")) {
      sum += theme.path("quotations").size();
    }
    return sum;
  }
}
