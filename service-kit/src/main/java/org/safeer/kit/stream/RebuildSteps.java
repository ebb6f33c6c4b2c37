package org.safeer.kit.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What a rebuild does to the database, each step in one transaction, and the reader it needs. */
@ApplicationScoped
class RebuildSteps {

  /** A generation may hold millions of rows. */
  private static final int CLEAR_SECONDS = 3_600;

  private final GenerationTable generations;
  private final PositionTable positions;
  private final RebuildTable status;
  private final ReaderFactory readers;
  private final StreamConfig config;

  RebuildSteps(
      GenerationTable generations,
      PositionTable positions,
      RebuildTable status,
      ReaderFactory readers,
      StreamConfig config) {
    this.generations = generations;
    this.positions = positions;
    this.status = status;
    this.readers = readers;
    this.config = config;
  }

  /** Removes what an earlier rebuild or a crash left of a generation that is not read. */
  void clear(StateProjection projection, int generation) {
    QuarkusTransaction.requiringNew()
        .timeout(CLEAR_SECONDS)
        .run(
            () -> {
              positions.drop(generation);
              projection.clear(generation);
            });
  }

  /**
   * Makes the filled generation the one that is read. Without positions of the former one its
   * consumers are fenced; they take up the new one where the rebuild ended.
   */
  void swap(int from, int to) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              generations.swap(from, to);
              positions.drop(from);
              status.finished();
            });
  }

  OpenReader open(StateProjection projection, int from, int to, StoppedPartitions stopped) {
    return readers.rebuild(projection, from, to, stopped);
  }

  StoppedPartitions noStops() {
    return new StoppedPartitions(config);
  }

  void progress(long done, long total) {
    status.progress(done, total);
  }

  void failed(String reason) {
    status.failed(reason);
  }

  Duration grace() {
    return config.rebuildGrace();
  }
}
