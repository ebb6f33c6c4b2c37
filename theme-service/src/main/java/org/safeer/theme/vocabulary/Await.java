package org.safeer.theme.vocabulary;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A short wait of a request for an event that is on its way. */
public final class Await {

  /** An event that is on its way arrives within a few of these. */
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);

  private Await() {}

  /** Returns as soon as the condition holds, or when the time is over. */
  public static void until(Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(STEP);
    }
  }
}
