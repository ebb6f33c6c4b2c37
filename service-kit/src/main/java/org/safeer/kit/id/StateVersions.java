package org.safeer.kit.id;

import java.time.Clock;

/** Versions of an entity's state. */
public final class StateVersions {

  private static final Clock CLOCK = Clock.systemUTC();

  private StateVersions() {}

  /**
   * The version after {@code previous}: the greater of its successor and the present epoch
   * millisecond, so that a database restored from a backup never issues a version twice.
   *
   * @param previous the last version, 0 for a new entity
   */
  public static long next(long previous) {
    return Math.max(previous + 1, CLOCK.millis());
  }
}
