package org.safeer.kit.job;

import java.time.Duration;
import java.time.Instant;

/** What is done seldom by a thread that is asked often. */
public final class NowAndThen {

  private final Duration between;
  private Instant last = Instant.EPOCH;

  /**
   * @param between how much time passes between two times, at least
   */
  public NowAndThen(Duration between) {
    this.between = between;
  }

  /** Whether it is time; if so, the next time is that much later. */
  public boolean isTime(Instant now) {
    boolean over = last.plus(between).isBefore(now);
    if (over) {
      last = now;
    }
    return over;
  }
}
