package org.safeer.kit.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.stream.TallyProjection;

/** A service whose Kafka is not there: nothing listens at that port. */
public class KafkaAwayProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.application.name", "kit-away-test", "safeer.topics.owned", Tallies.TOPIC);
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TallyTables.class, TallyProjection.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(NoKafka.class));
  }
}
