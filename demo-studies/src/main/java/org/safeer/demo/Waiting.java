package org.safeer.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens behind the API a moment after it has answered. */
final class Waiting {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Waiting() {}

  static void until(String what, BooleanSupplier happened) {
    Instant end = Instant.now().plus(LONGEST);
    while (!happened.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new DemoException("waited " + LONGEST.toSeconds() + " s in vain for " + what);
      }
      pause(PAUSE);
    }
  }

  static void pause(Duration length) {
    LockSupport.parkNanos(length.toNanos());
  }
}
