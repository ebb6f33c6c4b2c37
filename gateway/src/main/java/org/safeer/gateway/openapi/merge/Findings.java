package org.safeer.gateway.openapi.merge;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong, told at once: nobody likes to repair a build one message at a time. */
final class Findings {

  private final List<String> findings = new ArrayList<>();

  void add(String format, Object... parts) {
    findings.add(format.formatted(parts));
  }

  void stopIfAny() {
    if (!findings.isEmpty()) {
      throw new MergeException(findings);
    }
  }
}
