package org.safeer.system.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeer.system.suite.Api;

/** Fires shots and keeps what was wrong, so that one run shows everything. */
public final class Findings {

  private static final int SHOWN_PER_OPERATION = Integer.getInteger("safeer.findings", 6);

  private final Map<String, List<String>> byOperation = new TreeMap<>();
  private int shots;

  public void fire(Api api, Shot shot) {
    shots++;
    for (String complaint : ProblemRules.complaints(shot, shot.fire(api))) {
      add(shot.operation(), shot.what() + ": " + complaint);
    }
  }

  public void add(Operation operation, String finding) {
    byOperation.computeIfAbsent(operation.toString(), o -> new ArrayList<>()).add(finding);
  }

  public int shots() {
    return shots;
  }

  /** Empty when nothing was wrong. */
  public String report() {
    StringBuilder report = new StringBuilder();
    byOperation.forEach(
        (operation, all) -> {
          report.append(operation).append(" (").append(all.size()).append(")\n");
          all.stream()
              .limit(SHOWN_PER_OPERATION)
              .forEach(f -> report.append("  ").append(f).append('\n'));
        });
    return report.toString();
  }
}
