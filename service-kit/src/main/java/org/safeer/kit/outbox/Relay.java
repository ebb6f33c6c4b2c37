package org.safeer.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox: one coordinating thread asks which of the held buckets have rows, a few
 * others publish them, each bucket by one at a time.
 *
 * <p>Any number of relays may run. The order of a key rests on the buckets' locks and, where a
 * holder is frozen past its lock, on the fencing of its producer; see {@link Tenure}.
 */
final class Relay implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final Duration RECONNECT = Duration.ofSeconds(1);

  private final RelayParts parts;
  private final RelayBell bell;
  private final BooleanSupplier topicsReady;
  private final RelayState state;
  private final Map<Integer, Tenure> held = new TreeMap<>();
  private final BucketSharing sharing;
  private final ExecutorService publishers;
  private final Thread coordinator;
  private volatile boolean stopping;
  private BucketLocks locks;

  Relay(String name, RelayParts parts, RelayBell bell, BooleanSupplier ready, RelayState state) {
    this.parts = parts;
    this.bell = bell;
    this.topicsReady = ready;
    this.state = state;
    this.sharing = new BucketSharing(parts, held, state);
    this.publishers =
        Executors.newFixedThreadPool(
            parts.config().relay().threads(), task -> new Thread(task, name + "-publisher"));
    this.coordinator = new Thread(this::coordinate, name);
  }

  void start() {
    coordinator.start();
  }

  private void coordinate() {
    try {
      while (!stopping) {
        bell.await(parts.config().relay().poll(), parts.config().relay().gather());
        if (topicsReady.getAsBoolean()) {
          turn();
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void turn() throws InterruptedException {
    try {
      if (locks == null) {
        locks = new BucketLocks(parts.connections().open());
      }
      sharing.settle(locks);
      Set<Integer> waiting = locks.withRows(List.copyOf(held.keySet()));
      held.forEach((bucket, tenure) -> next(tenure, waiting.contains(bucket)));
      state.connected();
    } catch (SQLException | RuntimeException lost) {
      LOG.warnf("the connection that holds the outbox's locks is lost: %s", lost.getMessage());
      dropAll();
      state.disconnected(lost);
      TimeUnit.MILLISECONDS.sleep(RECONNECT.toMillis());
    }
  }

  private void next(Tenure tenure, boolean hasRows) {
    if (tenure.busy() || tenure.failure() != null) {
      return;
    }
    if (hasRows) {
      tenure.claim();
      publishers.execute(() -> publish(tenure));
    } else {
      state.settled(tenure.bucket());
    }
  }

  private void publish(Tenure tenure) {
    if (tenure.publishBatch()) {
      bell.ring();
    }
  }

  /** Without the connection there are no locks: no bucket may be published a moment longer. */
  private void dropAll() {
    held.values().forEach(Tenure::end);
    held.clear();
    if (locks != null) {
      locks.close();
      locks = null;
    }
  }

  /** Lets running batches end, then gives all buckets back. */
  @Override
  public void close() {
    stopping = true;
    bell.ring();
    try {
      coordinator.join(Duration.ofSeconds(10).toMillis());
      publishers.shutdown();
      if (!publishers.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.warn("a batch of the outbox was still being published at shutdown");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    publishers.shutdownNow();
    dropAll();
  }
}
