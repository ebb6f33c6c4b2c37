package org.safeer.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.safeer.localstack.kafka.KafkaServer;
import org.safeer.localstack.postgres.DatabaseAccess;
import org.safeer.localstack.postgres.PostgresServer;
import org.safeer.localstack.process.FolderLock;
import org.safeer.localstack.process.StackServer;
import org.safeer.localstack.process.Together;

/** PostgreSQL and Kafka together, each a process of its own. */
public final class LocalStack implements AutoCloseable {

  private final FolderLock lock;
  private final PostgresServer postgres;
  private final KafkaServer kafka;

  private LocalStack(FolderLock lock, PostgresServer postgres, KafkaServer kafka) {
    this.lock = lock;
    this.postgres = postgres;
    this.kafka = kafka;
  }

  /** Starts both at once; when one fails, the other is stopped and the failure thrown. */
  public static LocalStack start(StackOptions options) {
    return start(options, line -> {});
  }

  /**
   * As {@link #start(StackOptions)}.
   *
   * @param progress receives a line for each part that is ready
   */
  public static LocalStack start(StackOptions options, Consumer<String> progress) {
    DataFolder folder = DataFolder.open(options.data());
    FolderLock lock = FolderLock.acquire(folder.stackLock());
    endLeftovers(folder);
    CompletableFuture<PostgresServer> postgres =
        begin(() -> PostgresServer.start(folder, options.postgresPort()), progress);
    CompletableFuture<KafkaServer> kafka =
        begin(() -> KafkaServer.start(folder, options.kafkaPort()), progress);
    try {
      return new LocalStack(lock, Together.join(postgres), Together.join(kafka));
    } catch (RuntimeException e) {
      closeWhenStarted(postgres);
      closeWhenStarted(kafka);
      lock.close();
      throw e;
    }
  }

  /** Ends what a killed launcher left on this data folder; fails when a living one uses it. */
  public static void stopLeftovers(DataFolder folder) {
    try (FolderLock lock = FolderLock.acquire(folder.stackLock())) {
      endLeftovers(folder);
    }
  }

  private static void endLeftovers(DataFolder folder) {
    KafkaServer.stopLeftover(folder);
    PostgresServer.stopLeftover(folder);
  }

  private static <S extends StackServer> CompletableFuture<S> begin(
      Supplier<S> start, Consumer<String> progress) {
    Instant begin = Instant.now();
    return Together.begin(
        () -> {
          S server = start.get();
          double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
          progress.accept(
              "%s is ready at 127.0.0.1:%d (%.1f s)"
                  .formatted(server.process().name(), server.port(), seconds));
          return server;
        });
  }

  private static void closeWhenStarted(CompletableFuture<? extends StackServer> starting) {
    starting.thenAccept(StackServer::close).exceptionally(failedToo -> null).join();
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public KafkaServer kafka() {
    return kafka;
  }

  /** Access to the database of one service: survey, interview, theme or gateway. */
  public DatabaseAccess database(String name) {
    return postgres.databases().get(name);
  }

  @Override
  public void close() {
    kafka.close();
    postgres.close();
    lock.close();
  }
}
