package org.safeer.localstack.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.Launch;
import org.safeer.localstack.process.OwnClasspath;

/** One service of the suite as a process that can be stopped, killed and started again. */
public final class ServiceProcess {

  private static final Duration READY = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(6);

  private final ServiceName name;
  private final Path jar;
  private final Path log;
  private final Map<String, String> environment;
  private final Runnable afterStart;
  private ChildProcess process;

  ServiceProcess(
      ServiceName name, Path root, Path log, Map<String, String> environment, Runnable afterStart) {
    this.name = name;
    this.jar = root.resolve(name.module()).resolve("target/quarkus-app/quarkus-run.jar");
    this.log = log;
    this.environment = Map.copyOf(environment);
    this.afterStart = afterStart;
  }

  synchronized void start(Map<String, String> extraEnvironment) {
    if (!Files.exists(jar)) {
      throw new StackException(
          name.module() + " is not built: " + jar + " is missing. Build it with: mvn package");
    }
    Map<String, String> variables = new HashMap<>(environment);
    variables.putAll(extraEnvironment);
    List<String> command =
        List.of(
            OwnClasspath.java(),
            "-Xmx256m",
            // Both compilers: the first alone is ready 0.4 s sooner and then a third slower for
            // good.
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            jar.toString());
    process = ChildProcess.start(new Launch(name.module(), command, variables, log, "TERM"));
    afterStart.run();
  }

  public String name() {
    return name.module();
  }

  public synchronized long pid() {
    return process.pid();
  }

  public synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  synchronized Optional<Long> livingPid() {
    return isAlive() ? Optional.of(process.pid()) : Optional.empty();
  }

  /** The service's address without a slash at its end; it stays the same after a restart. */
  public String baseUrl() {
    return "http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT");
  }

  /** The file that receives the service's log, one JSON object in each line. */
  public Path log() {
    return log;
  }

  /** Ends the service as a crash does (SIGKILL). */
  public synchronized void kill() {
    process.kill();
  }

  /** Ends the service as an operator does (SIGTERM). */
  public synchronized void stop() {
    process.stop(STOP);
  }

  /**
   * Stops the service if it runs and starts it again on the same port; does not wait.
   *
   * @param extraEnvironment variables for this run only, over those of the suite
   */
  public synchronized void restart(Map<String, String> extraEnvironment) {
    stop();
    start(extraEnvironment);
  }

  /** Returns when the service says that it is ready; fails when it ends or takes two minutes. */
  public void awaitReady() {
    Instant deadline = Instant.now().plus(READY);
    while (!saysReady()) {
      if (!isAlive()) {
        throw failure("ended while it started");
      }
      if (Instant.now().isAfter(deadline)) {
        throw failure("was not ready within " + READY.toSeconds() + " s");
      }
      pause();
    }
  }

  /** A problem with this service that tells where its log is and how it ends. */
  synchronized StackException failure(String what) {
    return process.failure(what);
  }

  synchronized CompletableFuture<ChildProcess> onExit() {
    return process.onExit();
  }

  private boolean saysReady() {
    try {
      URI ready = URI.create(baseUrl() + "/q/health/ready");
      HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while a service started", e);
    }
  }
}
