package org.safeer.kit.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How topics are read. */
@ConfigMapping(prefix = "safeer.consumer")
public interface StreamConfig {

  /** False leaves the topics unread. */
  @WithDefault("true")
  boolean enabled();

  /** How many records are applied in one transaction at most. */
  @WithDefault("500")
  int maxPollRecords();

  /** How long a record waits at most for others to be read with it. */
  @WithDefault("100ms")
  Duration gather();

  /** How often a poll is tried as a whole before the record that makes it fail is singled out. */
  @WithDefault("5")
  int tries();

  /** How often a stopped partition is tried again. */
  @WithDefault("30s")
  Duration blockedRetry();

  /** How often the generation and the identity of the topics are looked at. */
  @WithDefault("1s")
  Duration look();

  /** How long the rows of the former generation outlive the swap, for reads that began before. */
  @WithDefault("30s")
  Duration rebuildGrace();
}
