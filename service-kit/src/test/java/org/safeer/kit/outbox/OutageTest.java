package org.safeer.kit.outbox;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.safeer.kit.id.Ids;
import org.safeer.kit.stream.Generations;
import org.safeer.kit.stream.TallyProjection;
import org.safeer.kit.testing.LocalStackResource;

/** While Kafka is away, writes go on, nothing is lost, and nobody has to do anything afterwards. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class OutageTest {

  private static final int WRITES = 60;

  @Inject Tallies tallies;
  @Inject TallyProjection projection;
  @Inject Generations generations;
  @Inject OutboxTable table;
  @Inject HandRelays relays;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String subject = "s-" + UUID.randomUUID();

  @Test
  void writesGoOnThroughAnOutageOfKafkaAndArriveAfterIt() throws Exception {
    // Given
    List<Long> versions = new ArrayList<>(List.of(tallies.add(key(), subject, 1)));
    eventually(() -> assertThat(projected()).isEqualTo(1));

    // When Kafka stands still for longer than its own transactions last
    signal("STOP");
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(250))
          .until(() -> versions.add(tallies.add(key(), subject, 1)) && versions.size() > WRITES);
      get("/q/health/ready").then().statusCode(200);
    } finally {
      signal("CONT");
    }

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(versions.size()));
    assertThat(PublishedVersions.of(bootstrap, Tallies.TOPIC, key()).stream().distinct())
        .containsExactlyElementsOf(versions);
  }

  @Test
  void aRecordThatKafkaRefusesIsToldAndHoldsUpNoOtherBucket() throws Exception {
    // Given a row that is too large, which the outbox itself would not take
    OutboxRow tooLarge =
        new OutboxRow(
            0,
            Tallies.TOPIC,
            key(),
            subject,
            "TallyState",
            1,
            Ids.v7(),
            new byte[1_200_000],
            Instant.now());
    table.insert(List.of(tooLarge));

    // Then somebody is told
    eventually(() -> get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN")));
    String other = otherBucket();
    tallies.add(other + "/key", other, 1);
    eventually(() -> assertThat(projection.total(generations.current(), other)).isEqualTo(1));

    // When it is taken away, the bucket goes on by itself
    relays.empty();
    tallies.add(key(), subject, 1);
    eventually(() -> assertThat(projected()).isEqualTo(1));
    eventually(() -> get("/q/health/ready").then().statusCode(200));
  }

  private String otherBucket() {
    String other = "s-" + UUID.randomUUID();
    return Bucket.of(other) == Bucket.of(subject) ? otherBucket() : other;
  }

  private String key() {
    return subject + "/key";
  }

  private long projected() {
    return projection.total(generations.current(), subject);
  }

  private static void signal(String signal) throws Exception {
    Process kill =
        new ProcessBuilder("kill", "-" + signal, Long.toString(LocalStackResource.kafkaProcess()))
            .inheritIO()
            .start();
    assertThat(kill.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(kill.exitValue()).isZero();
  }
}
