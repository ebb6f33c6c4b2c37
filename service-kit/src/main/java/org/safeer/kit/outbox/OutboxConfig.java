package org.safeer.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How committed states become records. */
@ConfigMapping(prefix = "safeer.outbox")
public interface OutboxConfig {

  /** The relay. */
  Relay relay();

  /** Crash points for the fault tests. */
  Fault fault();

  /** The relay. */
  interface Relay {

    /** False holds publication back: rows stay in the table until a relay runs. */
    @WithDefault("true")
    boolean enabled();

    /** How soon rows are seen whose wake-up was lost, or that another replica wrote. */
    @WithDefault("100ms")
    Duration poll();

    /** How long a committed row waits for others to be published with it. */
    @WithDefault("50ms")
    Duration gather();

    /** How many rows one Kafka transaction publishes at most. */
    @WithDefault("500")
    int batch();

    /** How many buckets are published at the same moment. */
    @WithDefault("4")
    int threads();

    /** How often free buckets are tried and surplus ones given away. */
    @WithDefault("2s")
    Duration rebalance();
  }

  /** Crash points for the fault tests: the process halts as if it had been killed. */
  interface Fault {

    /** Halts between the commit in the database and publication. */
    @WithDefault("false")
    boolean haltBeforePublish();

    /** Halts between the commit in Kafka and the deletion of the rows. */
    @WithDefault("false")
    boolean haltAfterPublish();
  }
}
