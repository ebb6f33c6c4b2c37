package org.safeer.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this service names itself in its events. */
@ConfigMapping(prefix = "safeer.event")
public interface EventConfig {

  /** The source of every event of this service. */
  @WithDefault("/safeer/${quarkus.application.name}")
  String source();
}
