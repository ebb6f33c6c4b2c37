package org.safeer.kit.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;

/** Waits longer after each failure in a row, but never past a stop. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final int MAX_DOUBLINGS = 5;

  private final CountDownLatch stop;

  Backoff(CountDownLatch stop) {
    this.stop = stop;
  }

  boolean stopped() {
    return stop.getCount() == 0;
  }

  /** Waits 0.2 s after the first failure, twice as long after each more, at most 6.4 s. */
  void pause(int failures) {
    if (failures == 0) {
      return;
    }
    waited(FIRST.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS)));
  }

  /** Waits that long; false if the stop came first. */
  boolean waited(Duration time) {
    try {
      return !stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new InterruptException(interrupted);
    }
  }
}
