package org.safeer.kit.outbox;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the service to a port where nothing listens. */
public class NoKafka implements QuarkusTestResourceLifecycleManager {

  @Override
  public int order() {
    return 1; // after the local stack, to overrule it
  }

  @Override
  public Map<String, String> start() {
    return Map.of("kafka.bootstrap.servers", "127.0.0.1:1");
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
