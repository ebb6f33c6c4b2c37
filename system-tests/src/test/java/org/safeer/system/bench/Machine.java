package org.safeer.system.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.safeer.system.suite.Json;

/**
 * Where and when it was measured.
 *
 * @param loadBefore load average of the last minute before the suite started: what else was running
 */
record Machine(
    Instant date, int cores, long memoryMiB, String system, String jdk, double loadBefore) {

  static Machine now() {
    return new Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        Runtime.getRuntime().availableProcessors(),
        memory() >> 20,
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        loadAverage());
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  static double loadAverage() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return Math.round(load * 100) / 100.0;
  }

  ObjectNode json() {
    return Json.MAPPER
        .createObjectNode()
        .put("cores", cores)
        .put("memoryMiB", memoryMiB)
        .put("system", system)
        .put("jdk", jdk)
        .put("loadAverageBefore", loadBefore);
  }
}
