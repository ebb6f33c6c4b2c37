package org.safeer.kit.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Makes the projection anew from the topics: fills the next generation from offset 0 while the
 * present one is read and kept up, then swaps once. A rebuild that ends early, by whatever, changes
 * nothing that is read, and the next one starts clean.
 */
@ApplicationScoped
public class Rebuild {

  private static final String INTERRUPTED = "the process that ran it ended";
  private static final int LOCK_TRIES = 50;
  private static final Duration LOCK_PAUSE = Duration.ofMillis(100);

  private final Instance<StateProjection> projections;
  private final RebuildLock lock;
  private final RebuildTable table;
  private final GenerationTable generations;
  private final RebuildSteps steps;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Backoff backoff = new Backoff(stop);

  Rebuild(
      Instance<StateProjection> projections,
      RebuildLock lock,
      RebuildTable table,
      GenerationTable generations,
      RebuildSteps steps) {
    this.projections = projections;
    this.lock = lock;
    this.table = table;
    this.generations = generations;
    this.steps = steps;
  }

  /**
   * Starts a rebuild in the background; of one that is running, in whatever replica, only the
   * status is returned. Call it outside a transaction.
   *
   * @throws IllegalStateException if the service has no projection
   */
  public RebuildStatus start() {
    if (!projections.isResolvable()) {
      throw new IllegalStateException("there is no projection to rebuild");
    }
    for (int i = 0; i < LOCK_TRIES; i++) {
      Optional<RebuildLock.Held> held = lock.take();
      if (held.isPresent()) {
        run(held.get());
        return status();
      }
      RebuildStatus known = status();
      if (known.state() == RebuildStatus.State.RUNNING) {
        return known;
      }
      backoff.waited(LOCK_PAUSE); // it is just starting, or gives its lock back in a moment
    }
    return status();
  }

  private void run(RebuildLock.Held held) {
    try {
      int from = generations.current();
      table.started(from, from + 1);
      RebuildRun run = new RebuildRun(projections.get(), steps, held, from, backoff);
      new Thread(run, "rebuild-" + (from + 1)).start();
    } catch (RuntimeException failure) {
      held.close();
      throw failure;
    }
  }

  /** The rebuild that is running, or the last one. */
  public RebuildStatus status() {
    RebuildStatus known = table.read();
    if (known.state() != RebuildStatus.State.RUNNING || lock.held()) {
      return known;
    }
    RebuildStatus again = table.read(); // it may have ended between the two looks
    return again.state() == RebuildStatus.State.RUNNING ? again.failed(INTERRUPTED) : again;
  }

  void stop(@Observes ShutdownEvent event) {
    stop.countDown();
  }
}
