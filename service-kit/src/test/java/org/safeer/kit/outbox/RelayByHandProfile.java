package org.safeer.kit.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** A service whose relay is held back, so that tests can run relays of their own. */
public class RelayByHandProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.application.name", "kit-hand-test",
        "safeer.topics.owned", Tallies.TOPIC,
        "safeer.outbox.relay.enabled", "false",
        "safeer.outbox.relay.rebalance", "200ms",
        "safeer.outbox.relay.batch", "20");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TallyTables.class);
  }
}
