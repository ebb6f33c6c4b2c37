package org.safeer.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The topics this service owns: it alone creates them and publishes to them. */
@ConfigMapping(prefix = "safeer.topics")
public interface TopicsConfig {

  /** Their names. */
  Optional<Set<String>> owned();

  /**
   * Partitions of every topic: the same number for all, so that one subject's records have one
   * number too. It can never be changed for a topic that exists.
   */
  @WithDefault("8")
  int partitions();

  /** Copies of every record. */
  @WithDefault("1")
  short replication();

  /** How often the topics are looked at once they are as they should be. */
  @WithDefault("30s")
  Duration check();

  /** How often they are looked at until then. */
  @WithDefault("2s")
  Duration retry();
}
