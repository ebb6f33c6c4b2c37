package org.safeer.kit.stream;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** One rebuild, from its lock to the removal of the former generation. */
final class RebuildRun implements Runnable {

  private static final Logger LOG = Logger.getLogger(RebuildRun.class);
  private static final Duration REPORT = Duration.ofSeconds(1);
  private static final int MAX_FAILURES = 20;

  private final StateProjection projection;
  private final RebuildSteps steps;
  private final RebuildLock.Held lock;
  private final int from;
  private final int to;
  private final Backoff backoff;
  private final StoppedPartitions stopped;
  private Instant nextReport = Instant.MIN;

  RebuildRun(
      StateProjection projection,
      RebuildSteps steps,
      RebuildLock.Held lock,
      int from,
      Backoff backoff) {
    this.projection = projection;
    this.steps = steps;
    this.lock = lock;
    this.from = from;
    this.to = from + 1;
    this.backoff = backoff;
    this.stopped = steps.noStops();
  }

  @Override
  public void run() {
    if (filledAndSwapped()) {
      removeFormer();
    }
  }

  private boolean filledAndSwapped() {
    try (lock) {
      steps.clear(projection, from - 1); // left over if a grace time was cut short
      steps.clear(projection, to);
      fill();
      steps.swap(from, to);
      LOG.infof("generation %d is read now", to);
      return true;
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "generation %d was not built", to);
      steps.failed(failure.getMessage());
      return false;
    }
  }

  private void fill() {
    try (OpenReader open = steps.open(projection, from, to, stopped)) {
      open.reader().assign(LogRange.partitions(open.consumer(), projection.topics()));
      LogRange range = LogRange.now(open.consumer());
      while (!range.readBy(open.consumer())) {
        int failures = open.reader().step();
        requireProgress(failures);
        report(range, open);
        backoff.pause(failures);
      }
    }
  }

  private void requireProgress(int failures) {
    if (backoff.stopped()) {
      throw new IllegalStateException("the service was stopped");
    }
    if (failures > MAX_FAILURES) {
      throw new IllegalStateException("it failed %d times in a row".formatted(failures));
    }
    for (TopicPartition partition : stopped.all().keySet()) {
      throw new IllegalStateException(
          "%s has a record that cannot be applied and must not be skipped".formatted(partition));
    }
  }

  private void report(LogRange range, OpenReader open) {
    Instant now = Instant.now();
    if (now.isAfter(nextReport)) {
      nextReport = now.plus(REPORT);
      steps.progress(range.done(open.consumer()), range.total());
    }
  }

  /** A grace time later: a read that asked for the generation before the swap still finds it. */
  private void removeFormer() {
    if (!backoff.waited(steps.grace())) {
      return;
    }
    try {
      steps.clear(projection, from);
    } catch (RuntimeException later) {
      LOG.warnf(later, "generation %d was not removed; the next rebuild does it", from);
    }
  }
}
