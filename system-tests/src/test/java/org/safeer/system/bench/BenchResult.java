package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.safeer.system.suite.Json;

/**
 * Everything that was measured in one run.
 *
 * @param cpu used while the load was measured; freshness was asked for meanwhile
 * @param allCounted whether in the end the aggregates counted exactly what was answered with 201
 */
record BenchResult(
    BenchOptions options,
    Machine machine,
    List<ImportRun> imports,
    LoadResult warmUp,
    LoadResult load,
    FreshnessResult freshness,
    CpuUse cpu,
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
    json.set("cpuMillisPerResponse", cpu.json(load.sent()));
    json.set("freshness", freshness.json());
    ArrayNode runs = json.putArray("imports");
    imports.forEach(run -> runs.add(run.json()));
    ArrayNode goals = json.putArray("goals");
    goals().forEach(goal -> goals.add(goal.json()));
    return json;
  }
}
