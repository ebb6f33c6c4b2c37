package org.safeer.theme.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.safeer.kit.testing.LocalStackResource;

/** theme-service on a real PostgreSQL and a real Kafka, alone. */
public class ThemeServiceProfile implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    // Short, so that a test can see what happens when the former generation goes.
    return Map.of("safeer.consumer.rebuild-grace", "1s", "safeer.consumer.blocked-retry", "2s");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(
        new TestResourceEntry(LocalStackResource.class, Map.of("database", "theme")),
        new TestResourceEntry(SurveyDouble.class));
  }
}
