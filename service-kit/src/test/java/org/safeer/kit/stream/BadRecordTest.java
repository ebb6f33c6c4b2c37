package org.safeer.kit.stream;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.KeyPartition;
import org.safeer.kit.outbox.MessagingProfile;
import org.safeer.kit.outbox.Tallies;
import org.safeer.kit.testing.LocalStackResource;

/** One bad record costs that record and no other; one that must not be skipped is never lost. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class BadRecordTest {

  @Inject Tallies tallies;
  @Inject TallyProjection projection;
  @Inject Generations generations;
  @Inject RawTopic raw;
  @Inject StreamTables tables;
  @Inject DeadLetters deadLetters;

  private final String subject = "s-" + UUID.randomUUID();

  @AfterEach
  void nothingGoesWrongAnyMore() {
    projection.interfere(record -> {});
  }

  @Test
  void unreadableRecordsAreKeptForErasureAndTheRestIsApplied() throws Exception {
    // Given
    int partition = KeyPartition.of(subject, 8);
    raw.event(Tallies.TOPIC, partition, key(1), subject, 1, "{\"key\":");
    raw.event(Tallies.TOPIC, partition, key(2), subject, 1, "{\"key\":\"x\"}");
    raw.bare(Tallies.TOPIC, partition, subject, "{\"key\":\"x\",\"amount\":1}");

    // When
    tallies.add(key(3), subject, 7);

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(7));
    assertThat(tables.deadLetters(subject)).isEqualTo(3);
    assertThat(deadLetters.erase(subject)).isEqualTo(3);
    assertThat(tables.deadLetters(subject)).isZero();
  }

  @Test
  void manyUnreadableRecordsOfOnePollAreAllKept() throws Exception {
    // Given
    int partition = KeyPartition.of(subject, 8);
    for (int i = 0; i < 12; i++) {
      raw.event(Tallies.TOPIC, partition, key(i), subject, 1, "{\"key\":");
    }

    // When
    tallies.add(key(20), subject, 7);

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(7));
    assertThat(tables.deadLetters(subject)).isEqualTo(12);
  }

  @Test
  void aRecordThatAlwaysFailsIsSingledOut() {
    // Given
    projection.interfere(
        record -> {
          if (record.key().equals(key(4))) {
            throw new IllegalStateException("this one never works");
          }
        });

    // When
    addTen();

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(9));
    assertThat(tables.deadLetters(subject)).isEqualTo(1);
  }

  @Test
  void aRecordThatMustNotBeSkippedStopsItsPartitionUntilItCanBeApplied() {
    // Given
    String blocking = "never-skip-" + subject;
    projection.interfere(
        record -> {
          if (record.key().equals(blocking)) {
            throw new UnreadableRecordException(record, "not yet", null);
          }
        });

    // When
    tallies.add(key(1), subject, 1);
    tallies.add(blocking, subject, 1);
    tallies.add(key(2), subject, 1);
    String other = otherPartition();
    tallies.add(other + "/1", other, 1);

    // Then it is told, what came before and what is elsewhere counts, and nothing after it does
    eventually(
        () -> get("/q/health/ready").then().statusCode(503).body(containsString("stands still")));
    eventually(() -> assertThat(projected(other)).isEqualTo(1));
    assertThat(projected()).isEqualTo(1);
    assertThat(tables.deadLetters(subject)).isZero();

    // When it can be applied, the partition goes on by itself
    projection.interfere(record -> {});
    eventually(() -> assertThat(projected()).isEqualTo(2));
    assertThat(projected(blocking)).isEqualTo(1);
    eventually(() -> get("/q/health/ready").then().statusCode(200));
  }

  private void addTen() {
    for (int i = 0; i < 10; i++) {
      tallies.add(key(i), subject, 1);
    }
  }

  private String otherPartition() {
    String other = "s-" + UUID.randomUUID();
    boolean same = KeyPartition.of(other, 8) == KeyPartition.of(subject, 8);
    return same ? otherPartition() : other;
  }

  private String key(int number) {
    return subject + "/" + number;
  }

  private long projected() {
    return projected(subject + "/");
  }

  private long projected(String prefix) {
    return projection.total(generations.current(), prefix);
  }
}
