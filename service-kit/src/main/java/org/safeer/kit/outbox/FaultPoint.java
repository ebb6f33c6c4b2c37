package org.safeer.kit.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The two moments at which a crash is worst, for tests to crash in. */
@Singleton
public class FaultPoint {

  private static final int KILLED = 137;

  private final OutboxConfig.Fault config;

  @Inject
  FaultPoint(OutboxConfig config) {
    this(config.fault());
  }

  FaultPoint(OutboxConfig.Fault config) {
    this.config = config;
  }

  /** Rows are committed and not yet published. */
  void beforePublish() {
    if (config.haltBeforePublish()) {
      Runtime.getRuntime().halt(KILLED);
    }
  }

  /** Rows are published and not yet deleted. */
  void afterPublish() {
    if (config.haltAfterPublish()) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
