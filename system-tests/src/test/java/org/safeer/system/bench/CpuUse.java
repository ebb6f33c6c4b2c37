package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeer.localstack.suite.ServiceProcess;
import org.safeer.localstack.suite.Suite;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;

/**
 * Processor time that each part of the suite has used. Unlike a latency it hardly depends on what
 * else the machine is doing.
 *
 * @param byPart since the part was started, or between two moments
 */
record CpuUse(Map<String, Duration> byPart) {

  static CpuUse now(RunningSuite running) {
    Suite suite = running.suite();
    Map<String, Duration> used = new TreeMap<>();
    used.put("postgres", of(suite.stack().postgres().process().pid()));
    used.put("kafka", of(suite.stack().kafka().process().pid()));
    used.put("benchmark", of(ProcessHandle.current().info()));
    for (ServiceProcess service : suite.services()) {
      used.put(service.name(), of(service.pid()));
    }
    return new CpuUse(used);
  }

  /** PostgreSQL works in child processes, which live as long as their connections. */
  private static Duration of(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .map(process -> of(process.info()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration of(ProcessHandle.Info process) {
    return process.totalCpuDuration().orElse(Duration.ZERO);
  }

  CpuUse since(CpuUse earlier) {
    Map<String, Duration> used = new TreeMap<>(byPart);
    used.replaceAll((part, now) -> now.minus(earlier.byPart.getOrDefault(part, Duration.ZERO)));
    return new CpuUse(used);
  }

  /** Milliseconds by part. */
  ObjectNode json(int responses) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    byPart.forEach((part, used) -> json.put(part, each(used, responses)));
    return json;
  }

  String line(int responses) {
    return byPart.entrySet().stream()
        .map(one -> "%s %.1f".formatted(one.getKey(), each(one.getValue(), responses)))
        .collect(Collectors.joining(", "));
  }

  private static double each(Duration used, int responses) {
    return Math.round(used.toMillis() * 100.0 / responses) / 100.0;
  }
}
