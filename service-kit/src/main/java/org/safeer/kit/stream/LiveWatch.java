package org.safeer.kit.stream;

import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks, now and then, for what a live reader does not meet by itself. */
final class LiveWatch {

  private static final Logger LOG = Logger.getLogger(LiveWatch.class);
  private static final Duration LOG_CHECK = Duration.ofSeconds(10);

  private final StreamConfig config;
  private final GenerationTable generations;
  private final int generation;
  private final OpenReader open;
  private Instant nextLook = Instant.MIN;
  private Instant nextLogCheck = Instant.now().plus(LOG_CHECK);

  LiveWatch(StreamConfig config, GenerationTable generations, int generation, OpenReader open) {
    this.config = config;
    this.generations = generations;
    this.generation = generation;
    this.open = open;
  }

  /**
   * Whether the generation is still the current one. An idle reader moves no position, so nothing
   * else would tell it of a swap.
   */
  boolean current() {
    Instant now = Instant.now();
    if (now.isBefore(nextLook)) {
      return true;
    }
    nextLook = now.plus(config.look());
    try {
      if (now.isAfter(nextLogCheck)) {
        nextLogCheck = now.plus(LOG_CHECK);
        checkLogs();
      }
      return generations.current() == generation;
    } catch (RuntimeException unanswered) {
      return true; // the reader itself meets the outage and waits
    }
  }

  private void checkLogs() {
    if (open.source().logsReplaced()) {
      LOG.warn("a topic was created anew, taking up positions again");
      open.reader().takeUpAgain();
    }
  }
}
