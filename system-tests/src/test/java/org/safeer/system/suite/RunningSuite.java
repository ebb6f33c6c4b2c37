package org.safeer.system.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.safeer.demo.DemoKeys;
import org.safeer.localstack.process.StackServer;
import org.safeer.localstack.suite.ServiceProcess;
import org.safeer.localstack.suite.Suite;
import org.safeer.localstack.suite.SuiteOptions;

/** The packaged suite while it runs. */
public final class RunningSuite implements AutoCloseable {

  public static final String FAITH = "public-faith-2016";
  public static final String FREEWAYS = "farms-to-freeways-1991";

  private final Suite suite;
  private final Path data;
  private final DemoKeys keys;

  private RunningSuite(Suite suite, Path data) {
    this.suite = suite;
    this.data = data;
    this.keys = DemoKeys.read(keysFile(data));
  }

  /** Starts the suite in a folder that is emptied first; with the demo's clients, without data. */
  public static RunningSuite start(Path folder) {
    Path data = SafeerSuite.freshFolder(folder);
    Suite suite =
        Suite.start(
            SuiteOptions.forTests(Repository.root(), data)
                .withDemoKeysFile(keysFile(data))
                .withProgress(System.out::println));
    return new RunningSuite(suite, data);
  }

  private static Path keysFile(Path data) {
    return data.resolve("demo-keys.json");
  }

  /** Where the gateway has written the demo clients' keys. */
  public Path keysFile() {
    return keysFile(data);
  }

  /** The gateway's address without a slash at its end. */
  public String gateway() {
    return suite.gateway().baseUrl();
  }

  public DemoKeys keys() {
    return keys;
  }

  /** The API as one client sees it. */
  public Api as(Client client) {
    return new Api(gateway(), keys.of(client.id()));
  }

  /** The API as somebody without a key sees it. */
  public Api asStranger() {
    return new Api(gateway(), null);
  }

  public ServiceProcess service(String name) {
    return suite.service(name);
  }

  /** Starts a service again, if need be with other settings, and waits until it is ready. */
  public void restart(String service, Map<String, String> environment) {
    suite.service(service).restart(environment);
    suite.service(service).awaitReady();
  }

  /** Ends any part as a crash does: a service, {@code kafka} or {@code postgres}. */
  public void kill(String part) {
    long pid = server(part).map(s -> s.process().pid()).orElseGet(() -> suite.service(part).pid());
    List<ProcessHandle> all =
        Stream.concat(
                ProcessHandle.of(pid).stream(),
                ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants))
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    // PostgreSQL does not start while one of its old processes holds its shared memory.
    Awaitility.await(part + " is dead").until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Starts a part that was killed, with the data it left. */
  public void bringBack(String part) {
    server(part).ifPresentOrElse(StackServer::restart, () -> restart(part, Map.of()));
  }

  private Optional<StackServer> server(String part) {
    return switch (part) {
      case "kafka" -> Optional.of(suite.stack().kafka());
      case "postgres" -> Optional.of(suite.stack().postgres());
      default -> Optional.empty();
    };
  }

  /** Brings back whatever an unfinished test has left stopped. */
  public void restoreAll() {
    for (String name : List.of("kafka", "postgres")) {
      server(name).filter(s -> !s.process().isAlive()).ifPresent(StackServer::restart);
    }
    for (ServiceProcess service : suite.services()) {
      if (!service.isAlive()) {
        restart(service.name(), Map.of());
      }
    }
  }

  public Suite suite() {
    return suite;
  }

  /** Bootstrap servers of the broker. */
  public String kafka() {
    return suite.stack().kafka().bootstrap();
  }

  /** The folder with the suite's data and logs. */
  public Path data() {
    return data;
  }

  @Override
  public void close() {
    suite.close();
  }
}
