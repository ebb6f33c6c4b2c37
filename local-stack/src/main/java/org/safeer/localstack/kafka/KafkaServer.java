package org.safeer.localstack.kafka;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.Launch;
import org.safeer.localstack.process.Leftovers;
import org.safeer.localstack.process.OwnClasspath;
import org.safeer.localstack.process.Ports;
import org.safeer.localstack.process.PrivateFiles;
import org.safeer.localstack.process.StackServer;

/** A real Kafka broker on the loopback address, in a JVM of its own. */
public final class KafkaServer extends StackServer {

  private static final Duration READY = Duration.ofSeconds(90);

  private final DataFolder folder;

  private KafkaServer(DataFolder folder, int port) {
    super(port);
    this.folder = folder;
  }

  /**
   * Starts the broker and returns when it describes its cluster.
   *
   * @param preferredPort used when free, else another; 0 for no preference
   */
  public static KafkaServer start(DataFolder folder, int preferredPort) {
    return start(preferredPort, port -> new KafkaServer(folder, port));
  }

  /** Ends the broker of a killed launcher, which would hold the data for another moment. */
  public static void stopLeftover(DataFolder folder) {
    new Leftovers(folder.kafkaPid()).stop();
  }

  @Override
  protected ChildProcess launch() {
    Path settings = writeSettings();
    List<String> command =
        List.of(
            OwnClasspath.java(),
            "-Xms128m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            // Measured: the second compiler costs this broker more CPU than it ever saves.
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-cp",
            OwnClasspath.find(),
            KafkaBrokerMain.class.getName(),
            settings.toString());
    ChildProcess process =
        ChildProcess.start(new Launch("Kafka", command, Map.of(), folder.log("kafka"), "TERM"));
    new Leftovers(folder.kafkaPid()).remember(List.of(process.pid()));
    return process;
  }

  private Path writeSettings() {
    Path settings = folder.root().resolve("kafka.properties");
    try {
      PrivateFiles.folder(folder.kafka());
      StringWriter text = new StringWriter();
      BrokerSettings.of(folder.kafka(), port(), Ports.free()).store(text, null);
      PrivateFiles.write(settings, text.toString());
      return settings;
    } catch (IOException e) {
      throw new StackException("Could not write " + settings + ": " + e.getMessage(), e);
    }
  }

  @Override
  protected void awaitReady() {
    Instant deadline = Instant.now().plus(READY);
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrap(),
            "reconnect.backoff.ms", 50,
            "reconnect.backoff.max.ms", 200);
    try (Admin admin = Admin.create(settings)) {
      while (!describesCluster(admin)) {
        if (!process().isAlive()) {
          throw process().failure("did not start");
        }
        if (Instant.now().isAfter(deadline)) {
          throw process().failure("did not answer within " + READY.toSeconds() + " s");
        }
      }
    }
  }

  private static boolean describesCluster(Admin admin) {
    try {
      return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
    } catch (TimeoutException | ExecutionException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while Kafka started", e);
    }
  }

  public String bootstrap() {
    return "127.0.0.1:" + port();
  }
}
