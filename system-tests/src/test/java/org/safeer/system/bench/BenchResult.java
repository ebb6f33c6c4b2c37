package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.safeer.system.suite.Json;

/**
 * Everything that was measured in one run.
 *
 * @param allCounted whether in the end the aggregates counted exactly what was answered with 201
 */
record BenchResult(
    BenchOptions options,
    Machine machine,
    List<ImportRun> imports,
    LoadResult warmUp,
    LoadResult load,
    FreshnessResult freshness,
    boolean allCounted) {

  /** Whether every answer was right: no figure counts without. */
  boolean sound() {
    return warmUp.sound()
        && load.sound()
        && allCounted
        && imports.stream().allMatch(ImportRun::whole);
  }

  List<Goal> goals() {
    long slowest = imports.stream().mapToLong(ImportRun::finishedMillis).max().orElse(0);
    return List.of(
        new Goal("PUT of a response, 99th percentile", 60, load.millisAt(99)),
        new Goal("import of 1,039 rows, the slowest", 5_000, slowest),
        new Goal("from 201 to the aggregates, the slowest", 1_000, freshness.maximum()));
  }

  ObjectNode json() {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("date", machine.date().toString()).put("sound", sound());
    json.set("machine", machine.json());
    json.putObject("settings")
        .put("ratePerSecond", options.rate())
        .put("warmUpSeconds", options.warmUp())
        .put("measuredSeconds", options.seconds())
        .put("itemsPerResponse", 30)
        .put("latencyFrom", "the intended moment of sending")
        .put("fsync", "on")
        .put("synchronous_commit", "on");
    json.set("load", load.json());
    json.set("freshness", freshness.json());
    ArrayNode runs = json.putArray("imports");
    imports.forEach(run -> runs.add(run.json()));
    ArrayNode goals = json.putArray("goals");
    goals().forEach(goal -> goals.add(goal.json()));
    return json;
  }

  String table() {
    return """

        %s, %d cores, %s; load average before: %.2f
        fsync and synchronous_commit are on; everything runs on this machine.

        PUT of a response, %d/s for %d s after %d s of warm-up
          sent %d, answered 201: %d, achieved %.1f/s
          p50 %.1f ms   p90 %.1f ms   p99 %.1f ms   p99.9 %.1f ms   max %.1f ms
        From the 201 to the aggregates, %d samples
          median %d ms   slowest %d ms
        Import of 1,039 rows into fresh studies
          finished after %s
        %s

        %s
        """
        .formatted(
            machine.date(),
            machine.cores(),
            machine.jdk(),
            machine.loadBefore(),
            options.rate(),
            options.seconds(),
            options.warmUp(),
            load.sent(),
            load.accepted(),
            load.achievedRate(),
            load.millisAt(50),
            load.millisAt(90),
            load.millisAt(99),
            load.millisAt(99.9),
            load.maximum(),
            freshness.millis().size(),
            freshness.median(),
            freshness.maximum(),
            imports.stream()
                .map(run -> "%.2f s".formatted(run.finishedMillis() / 1_000.0))
                .collect(Collectors.joining(", ")),
            sound()
                ? "Every answer was right, and all of it is counted."
                : "NOT SOUND: see result.json.",
            goals().stream().map(Goal::line).collect(Collectors.joining("\n")));
  }
}
