package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.safeer.system.suite.Json;

/**
 * What was hoped for, and what was measured.
 *
 * @param limit not to be exceeded, in milliseconds as {@code measured}
 */
record Goal(String what, double limit, double measured) {

  boolean met() {
    return measured <= limit;
  }

  String line() {
    return "  %-6s  %-44s  %9.1f ms  (goal: %.0f ms)"
        .formatted(met() ? "met" : "MISSED", what, measured, limit);
  }

  ObjectNode json() {
    return Json.MAPPER
        .createObjectNode()
        .put("goal", what)
        .put("limitMillis", limit)
        .put("measuredMillis", measured)
        .put("met", met());
  }
}
