package org.safeer.kit.stream;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.outbox.MessagingProfile;
import org.safeer.kit.outbox.Republication;
import org.safeer.kit.outbox.Tallies;
import org.safeer.kit.testing.LocalStackResource;

/** Every state counts once, whatever fails and however often it is delivered. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class StateConsumerTest {

  @Inject Tallies tallies;
  @Inject TallyProjection projection;
  @Inject Generations generations;
  @Inject StreamTables tables;
  @Inject Republication republication;

  private final String subject = "s-" + UUID.randomUUID();

  @AfterEach
  void nothingGoesWrongAnyMore() {
    projection.interfere(record -> {});
  }

  @Test
  void aRedeliveredStateCountsOnce() {
    // Given
    tallies.add(key(1), subject, 2);
    tallies.add(key(2), subject, 3);
    eventually(() -> assertThat(projected()).isEqualTo(5));
    long positions = tables.positions(generations.current());

    // When
    republication.republish(Tallies.TOPIC);

    // Then
    eventually(
        () -> assertThat(tables.positions(generations.current())).isGreaterThan(positions + 1));
    tallies.add(key(3), subject, 1);
    eventually(() -> assertThat(projected()).isEqualTo(6));
  }

  @Test
  void aFailureOfTheDatabaseSkipsNothing() {
    // Given
    AtomicInteger failures = new AtomicInteger();
    projection.interfere(
        record -> {
          if (record.key().equals(key(5)) && failures.incrementAndGet() <= 4) {
            throw new IllegalStateException(new SQLTransientConnectionException("away"));
          }
        });

    // When
    addTen();

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(10));
    assertThat(failures.get()).isGreaterThan(4);
    assertThat(tables.deadLetters(subject)).isZero();
  }

  @Test
  void aConnectionThatIsCutLosesNothing() {
    // Given
    AtomicInteger seen = new AtomicInteger();
    projection.interfere(
        record -> {
          if (record.key().startsWith(subject) && seen.incrementAndGet() == 3) {
            tables.cutOwnConnection();
          }
        });

    // When
    addTen();

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(10));
    assertThat(tables.deadLetters(subject)).isZero();
  }

  @Test
  void howFarTheProjectionIsBehindCanBeMeasured() {
    // Given
    addTen();
    eventually(() -> assertThat(projected()).isEqualTo(10));

    // Then
    eventually(
        () ->
            get("/q/metrics")
                .then()
                .body(containsString("safeer_consumer_lag{topic=\"kit.tallies\"} 0.0"))
                .body(containsString("safeer_outbox_pending 0.0")));
  }

  private void addTen() {
    for (int i = 0; i < 10; i++) {
      tallies.add(key(i), subject, 1);
    }
  }

  private String key(int number) {
    return subject + "/" + number;
  }

  private long projected() {
    return projection.total(generations.current(), subject + "/");
  }
}
