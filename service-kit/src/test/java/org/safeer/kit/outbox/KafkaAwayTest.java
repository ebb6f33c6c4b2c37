package org.safeer.kit.outbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;

/** A service that starts before Kafka takes writes, and says what it is waiting for. */
@QuarkusTest
@TestProfile(KafkaAwayProfile.class)
@WithTestResource(LocalStackResource.class)
class KafkaAwayTest {

  @Inject Tallies tallies;
  @Inject HandRelays relays;

  @Test
  void theServiceStartsTakesWritesAndSaysItIsNotReady() {
    // When
    String subject = "s-" + UUID.randomUUID();
    tallies.add(subject, subject, 1);

    // Then
    assertThat(relays.pending()).isPositive();
    eventually(
        () ->
            get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(containsString("Kafka or the database does not answer")));
    get("/q/health/live").then().statusCode(200);
  }
}
