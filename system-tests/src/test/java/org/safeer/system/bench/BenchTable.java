package org.safeer.system.bench;

import java.util.stream.Collectors;

/** A result for somebody at a terminal. */
record BenchTable(BenchResult result) {

  String text() {
    return String.join("\n", machine(), load(), rest(), goals());
  }

  private String machine() {
    Machine machine = result.machine();
    return """

        %s, %d cores, %s; load average before: %.2f
        fsync and synchronous_commit are on; everything runs on this machine.
        """
        .formatted(machine.date(), machine.cores(), machine.jdk(), machine.loadBefore());
  }

  private String load() {
    BenchOptions options = result.options();
    LoadResult load = result.load();
    return """
        PUT of a response, %d/s for %d s after %d s of warm-up
          sent %d, answers by status %s, achieved %.1f/s
          p50 %.1f ms   p90 %.1f ms   p99 %.1f ms   p99.9 %.1f ms   max %.1f ms
          processor time of each, in ms: %s"""
        .formatted(
            options.rate(),
            options.seconds(),
            options.warmUp(),
            load.sent(),
            load.statuses(),
            load.achievedRate(),
            load.millisAt(50),
            load.millisAt(90),
            load.millisAt(99),
            load.millisAt(99.9),
            load.maximum(),
            result.cpu().line(load.sent()));
  }

  private String rest() {
    FreshnessResult freshness = result.freshness();
    return """
        From the 201 to the aggregates, %d samples
          median %d ms   slowest %d ms
        Import of %d rows into fresh studies
          finished after %s
        """
        .formatted(
            freshness.millis().size(),
            freshness.median(),
            freshness.maximum(),
            ImportRun.ROWS,
            imports());
  }

  private String imports() {
    return result.imports().stream()
        .map(run -> "%.2f s".formatted(run.finishedMillis() / 1_000.0))
        .collect(Collectors.joining(", "));
  }

  private String goals() {
    String soundness =
        result.sound()
            ? "Every answer was right, and all of it is counted.\n"
            : "NOT SOUND: an answer was wrong or something is not counted; see result.json.\n";
    return result.goals().stream().map(Goal::line).collect(Collectors.joining("\n", soundness, ""));
  }
}
