package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the relay last met with, for health, metrics and the log. */
@ApplicationScoped
class RelayState {

  private final Map<Integer, Trouble> troubles = new ConcurrentHashMap<>();
  private volatile String lostDatabase;
  private volatile long pending;

  /** A bucket that is not being published. */
  record Trouble(Instant since, int failures, Exception last) {

    private Trouble again(Exception failure) {
      return new Trouble(since, failures + 1, failure);
    }

    boolean refused() {
      return last instanceof RefusedRecordException;
    }
  }

  void connected() {
    lostDatabase = null;
  }

  void disconnected(Exception reason) {
    lostDatabase = String.valueOf(reason.getMessage());
  }

  /** Nothing keeps this bucket from being published, or another relay has it now. */
  void settled(int bucket) {
    troubles.remove(bucket);
  }

  void pending(long rows) {
    pending = rows;
  }

  /** Rows that waited when they were last counted; see {@link BucketLocks#pending()}. */
  long pending() {
    return pending;
  }

  /** Notes a failure; how many there have been in a row. */
  int failed(int bucket, Exception failure) {
    return troubles
        .merge(
            bucket, new Trouble(Instant.now(), 1, failure), (known, added) -> known.again(failure))
        .failures();
  }

  /** The buckets in trouble. */
  Map<Integer, Trouble> troubles() {
    return Map.copyOf(troubles);
  }

  /** Why there is no connection for the locks; empty if there is one. */
  Optional<String> lostDatabase() {
    return Optional.ofNullable(lostDatabase);
  }
}
