package org.safeer.localstack.suite;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.safeer.localstack.StackOptions;

/**
 * What a suite is started with. Immutable: each {@code with…} gives a changed copy.
 *
 * @param root folder of the repository, whose modules are built
 * @param stack data folder and ports of PostgreSQL and Kafka
 * @param usualPorts true: 8080 for the gateway and 8081 to 8083 for the services where free; false:
 *     any free ports
 * @param demoKeysFile where the gateway writes the demo clients' keys; null for no demo clients
 * @param environment variables by service, over the suite's own
 * @param progress receives a line for each part that is ready
 */
public record SuiteOptions(
    Path root,
    StackOptions stack,
    boolean usualPorts,
    Path demoKeysFile,
    Map<String, Map<String, String>> environment,
    Consumer<String> progress) {

  /** Free ports, no demo clients, silent: what tests want. */
  public static SuiteOptions forTests(Path root, Path data) {
    return new SuiteOptions(root, StackOptions.in(data), false, null, Map.of(), line -> {});
  }

  /** Adds variables for one service, for example a failure switch. */
  public SuiteOptions withEnvironment(String service, Map<String, String> variables) {
    Map<String, Map<String, String>> all = new HashMap<>(environment);
    Map<String, String> merged = new HashMap<>(all.getOrDefault(service, Map.of()));
    merged.putAll(variables);
    all.put(service, Map.copyOf(merged));
    return new SuiteOptions(root, stack, usualPorts, demoKeysFile, Map.copyOf(all), progress);
  }

  public SuiteOptions withDemoKeysFile(Path file) {
    return new SuiteOptions(root, stack, usualPorts, file, environment, progress);
  }

  public SuiteOptions withProgress(Consumer<String> listener) {
    return new SuiteOptions(root, stack, usualPorts, demoKeysFile, environment, listener);
  }
}
