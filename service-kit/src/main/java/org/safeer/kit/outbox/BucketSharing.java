package org.safeer.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Decides which buckets a relay holds: its share of the eight, whichever are free. A bucket whose
 * batch failed is given back at once, so that another relay may try, and tried again later.
 */
final class BucketSharing {

  private static final Logger LOG = Logger.getLogger(BucketSharing.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final int MAX_DOUBLINGS = 5;

  private final RelayParts parts;
  private final Map<Integer, Tenure> held;
  private final RelayState state;
  private final Map<Integer, Instant> pausedUntil = new TreeMap<>();
  private Instant nextBalance = Instant.MIN;

  BucketSharing(RelayParts parts, Map<Integer, Tenure> held, RelayState state) {
    this.parts = parts;
    this.held = held;
    this.state = state;
  }

  /** Gives back what failed or is too much, takes what is free and due. */
  void settle(BucketLocks locks) throws SQLException {
    giveBackFailed(locks);
    boolean paused = endPauses();
    if (paused || !Instant.now().isBefore(nextBalance)) {
      nextBalance = Instant.now().plus(parts.config().relay().rebalance());
      locks.presence(pausedUntil.isEmpty());
      int share = share(locks.relays());
      giveBackSurplus(locks, share);
      take(locks, share);
      state.pending(locks.pending());
    }
  }

  private void giveBackFailed(BucketLocks locks) throws SQLException {
    for (Iterator<Tenure> tenures = held.values().iterator(); tenures.hasNext(); ) {
      Tenure tenure = tenures.next();
      if (tenure.failure() != null && !tenure.busy()) {
        tenure.end();
        tenures.remove();
        locks.unlock(tenure.bucket());
        int failures = state.failed(tenure.bucket(), tenure.failure());
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS));
        pausedUntil.put(tenure.bucket(), Instant.now().plus(pause));
        LOG.warnf(
            "bucket %d of the outbox was not published, next try in %s: %s",
            tenure.bucket(), pause, tenure.failure());
      }
    }
  }

  /** Whether a pause has ended, so that its bucket is due now. */
  private boolean endPauses() {
    Instant now = Instant.now();
    return pausedUntil.values().removeIf(until -> until.isBefore(now));
  }

  private static int share(int relays) {
    return (int) Math.ceil((double) Bucket.COUNT / Math.max(1, relays));
  }

  private void giveBackSurplus(BucketLocks locks, int share) throws SQLException {
    for (Iterator<Tenure> tenures = held.values().iterator();
        held.size() > share && tenures.hasNext(); ) {
      Tenure tenure = tenures.next();
      if (!tenure.busy()) {
        tenure.end();
        tenures.remove();
        locks.unlock(tenure.bucket());
      }
    }
  }

  private void take(BucketLocks locks, int share) throws SQLException {
    for (int bucket = 0; bucket < Bucket.COUNT && held.size() < share; bucket++) {
      if (!held.containsKey(bucket) && !pausedUntil.containsKey(bucket)) {
        if (locks.tryLock(bucket)) {
          held.put(bucket, new Tenure(bucket, parts));
        } else {
          state.settled(bucket);
        }
      }
    }
  }
}
