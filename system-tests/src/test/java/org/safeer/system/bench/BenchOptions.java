package org.safeer.system.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is measured.
 *
 * @param rate responses sent in a second, 1 to 1,000
 * @param warmUp seconds of the same load that are not measured, 1 to 600
 * @param seconds measured, 1 to 600
 * @param imports of the demo's survey, each into a study of its own, 1 to 20
 */
record BenchOptions(int rate, int warmUp, int seconds, int imports) {

  private static final Set<String> NAMES = Set.of("--rate", "--warm-up", "--seconds", "--imports");

  /**
   * @param arguments {@code [--rate N] [--warm-up N] [--seconds N] [--imports N]}
   */
  static BenchOptions of(String[] arguments) {
    Map<String, Integer> given = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException("use: system-tests/bench " + String.join(" N ", NAMES));
      }
      given.put(arguments[i], Integer.valueOf(arguments[i + 1]));
    }
    return new BenchOptions(
        bounded(given.getOrDefault("--rate", 100), 1_000),
        bounded(given.getOrDefault("--warm-up", 30), 600),
        bounded(given.getOrDefault("--seconds", 60), 600),
        bounded(given.getOrDefault("--imports", 3), 20));
  }

  private static int bounded(int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(value + " is not between 1 and " + most);
    }
    return value;
  }

  /** Responses in warm-up and measurement together. */
  int requests() {
    return rate * (warmUp + seconds);
  }
}
