package org.safeer.kit.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.stream.TallyProjection;

/** A service that owns two topics and reads one of them. */
public class MessagingProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.application.name", "kit-test",
        "safeer.topics.owned", Tallies.TOPIC + "," + Tallies.OTHER_TOPIC,
        "safeer.topics.check", "1s",
        "safeer.consumer.rebuild-grace", "1s",
        "safeer.consumer.blocked-retry", "2s",
        "safeer.consumer.tries", "2");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TallyTables.class, TallyProjection.class, TallyRepublisher.class);
  }
}
