package org.safeer.localstack.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.LocalStack;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.Leftovers;
import org.safeer.localstack.process.Ports;
import org.safeer.localstack.process.Together;

/** The whole of Safeer on one machine: PostgreSQL, Kafka and the four services, each a process. */
public final class Suite implements AutoCloseable {

  private final SuiteOptions options;
  private final DataFolder folder;
  private final LocalStack stack;
  private final Leftovers leftovers;
  private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);

  private Suite(SuiteOptions options, DataFolder folder, LocalStack stack) {
    this.options = options;
    this.folder = folder;
    this.stack = stack;
    this.leftovers = new Leftovers(folder.servicePids());
  }

  /**
   * Returns when every part is ready; when one fails, the rest is stopped and the failure thrown.
   */
  public static Suite start(SuiteOptions options) {
    DataFolder folder = DataFolder.open(options.stack().data());
    stopLeftovers(folder); // before ports are chosen, so that the usual ones are free again
    LocalStack stack = LocalStack.start(options.stack(), options.progress());
    Suite suite = new Suite(options, folder, stack);
    try {
      suite.startServices();
      return suite;
    } catch (RuntimeException e) {
      suite.close();
      throw e;
    }
  }

  /** Ends what a killed launcher left on this data folder: services first, then the stack. */
  public static void stopLeftovers(DataFolder folder) {
    new Leftovers(folder.servicePids()).stop();
    LocalStack.stopLeftovers(folder);
  }

  private void startServices() {
    SigningKeys keys = SigningKeys.loadOrCreate(folder.keys());
    ServiceEnvironment environment =
        new ServiceEnvironment(stack, keys, choosePorts(), options.demoKeysFile());
    Path contactKeys = SecretKeys.loadOrCreate(folder.keys(), SecretKeys.CONTACTS).file();
    Path pseudonymKeys = SecretKeys.loadOrCreate(folder.keys(), SecretKeys.PSEUDONYMS).file();
    Path uploads = UploadFolder.emptied(folder.uploads());
    for (ServiceName name : ServiceName.values()) {
      Map<String, String> variables = environment.of(name);
      variables.put("QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", uploads.toString());
      if (name == ServiceName.SURVEY) {
        variables.put("SAFEER_CONTACTS_KEYS", contactKeys.toAbsolutePath().toString());
      }
      if (name == ServiceName.INTERVIEW) {
        variables.put("SAFEER_PSEUDONYMS_KEYS", pseudonymKeys.toAbsolutePath().toString());
      }
      variables.putAll(options.environment().getOrDefault(name.module(), Map.of()));
      services.put(
          name,
          new ServiceProcess(
              name, options.root(), folder.log(name.module()), variables, this::rememberPids));
    }
    Instant begin = Instant.now();
    services.values().forEach(service -> service.start(Map.of()));
    Together.run(services.values().stream().map(service -> () -> awaitOne(service, begin)));
  }

  private Map<ServiceName, Integer> choosePorts() {
    Map<ServiceName, Integer> ports = new EnumMap<>(ServiceName.class);
    for (ServiceName name : ServiceName.values()) {
      ports.put(name, Ports.choose(options.usualPorts() ? name.preferredPort() : 0));
    }
    return ports;
  }

  private void awaitOne(ServiceProcess service, Instant begin) {
    service.awaitReady();
    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    options
        .progress()
        .accept("%s is ready at %s (%.1f s)".formatted(service.name(), service.baseUrl(), seconds));
  }

  private void rememberPids() {
    leftovers.remember(
        services.values().stream().flatMap(service -> service.livingPid().stream()).toList());
  }

  public LocalStack stack() {
    return stack;
  }

  public ServiceProcess gateway() {
    return services.get(ServiceName.GATEWAY);
  }

  /** The service by the name of its module, for example {@code theme-service}. */
  public ServiceProcess service(String name) {
    return services.get(ServiceName.of(name));
  }

  /** All four, the gateway last. */
  public Collection<ServiceProcess> services() {
    return List.copyOf(services.values());
  }

  /** Completes with the first part of the suite that ends from now on, for whatever reason. */
  public CompletableFuture<ChildProcess> firstExit() {
    Stream<CompletableFuture<ChildProcess>> exits =
        Stream.concat(
            Stream.of(stack.postgres().process().onExit(), stack.kafka().process().onExit()),
            services.values().stream().map(ServiceProcess::onExit));
    return CompletableFuture.anyOf(exits.toArray(CompletableFuture[]::new))
        .thenApply(ChildProcess.class::cast);
  }

  /** Stops the gateway, then the services together, then Kafka and PostgreSQL. */
  @Override
  public void close() {
    stopIfStarted(gateway());
    Together.run(services.values().stream().map(service -> () -> stopIfStarted(service)));
    stack.close();
  }

  private static void stopIfStarted(ServiceProcess service) {
    if (service != null && service.isAlive()) {
      service.stop();
    }
  }
}
