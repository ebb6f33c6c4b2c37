package org.safeer.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.event.EventEnvelope;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.event.KeyPartition;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.stream.TallyProjection;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.kit.testing.TopicReader;

/** A committed state reaches every reader; a state that was rolled back reaches none. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class OutboxTest {

  @Inject Tallies tallies;
  @Inject Outbox outbox;
  @Inject TallyProjection projection;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String subject = "s-" + UUID.randomUUID();

  @Test
  void aCommittedStateIsPublishedAndProjected() throws Exception {
    // Given
    String key = subject + "/one";

    // When
    long version = tallies.add(key, subject, 3);

    // Then
    eventually(() -> assertThat(projection.total(1, key)).isEqualTo(3));
    ConsumerRecord<String, byte[]> record = records(key).get(0);
    EventEnvelope event = CloudEventHeaders.read(record.headers());
    assertThat(event.type()).isEqualTo("TallyState");
    assertThat(event.source()).isEqualTo("/safeer/kit-test");
    assertThat(event.subject()).isEqualTo(key);
    assertThat(event.partitionKey()).isEqualTo(subject);
    assertThat(event.version()).isEqualTo(version);
    assertThat(event.id().version()).isEqualTo(7);
    assertThat(record.partition()).isEqualTo(KeyPartition.of(subject, 8));
    assertThat(EventJson.read(record.value(), TallyState.class).amount()).isEqualTo(3);
    assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain("null");
  }

  @Test
  void whatIsRolledBackIsNeverPublished() {
    // Given
    String rolledBack = subject + "/rolled-back";
    String later = subject + "/later";

    // When
    assertThatThrownBy(() -> tallies.addAndFail(rolledBack, subject)).hasMessage("on purpose");
    tallies.add(later, subject, 1);

    // Then
    eventually(() -> assertThat(records(later)).hasSize(1));
    assertThat(tallies.amount(rolledBack)).isZero();
    assertThat(records(rolledBack)).isEmpty();
  }

  @Test
  void aDeletedEntityLeavesATombstoneWithItsVersion() {
    // Given
    String key = subject + "/gone";
    long version = tallies.add(key, subject, 5);

    // When
    tallies.delete(key);

    // Then
    eventually(() -> assertThat(records(key)).hasSize(2));
    ConsumerRecord<String, byte[]> tombstone = records(key).get(1);
    assertThat(tombstone.value()).isNull();
    assertThat(CloudEventHeaders.read(tombstone.headers()).version()).isGreaterThan(version);
    eventually(() -> assertThat(projection.total(1, key)).isZero());
  }

  @Test
  void aStateIsPublishedWithinMomentsOfItsCommit() {
    // Given
    tallies.add(subject + "/warm", subject, 1);
    eventually(() -> assertThat(records(subject + "/warm")).hasSize(1));

    // When
    tallies.add(subject + "/quick", subject, 1);

    // Then
    await()
        .atMost(Duration.ofSeconds(2))
        .untilAsserted(() -> assertThat(records(subject + "/quick")).hasSize(1));
  }

  @Test
  void manyStatesOfOneTransactionArrive() {
    // Given
    int count = 1_500;

    // When
    tallies.makeMany(subject + "/many", count);

    // Then
    eventually(() -> assertThat(projection.total(1, subject + "/many")).isEqualTo(count));
  }

  @Test
  void outsideATransactionNothingIsAccepted() {
    assertThatThrownBy(() -> outbox.append(message(Tallies.TOPIC, "x")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTopicOfAnotherOwnerIsRefused() {
    assertThatThrownBy(() -> inTransaction(message("somebody.elses", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStateKafkaWouldRefuseIsRefusedBeforeItIsCommitted() {
    assertThatThrownBy(() -> inTransaction(message(Tallies.TOPIC, "x".repeat(900_001))))
        .isInstanceOf(ProblemException.class);
  }

  private void inTransaction(OutboxMessage message) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(message));
  }

  private OutboxMessage message(String topic, String state) {
    return new OutboxMessage(topic, subject, subject, "TallyState", 1, state);
  }

  private List<ConsumerRecord<String, byte[]>> records(String key) {
    try (TopicReader reader = new TopicReader(bootstrap)) {
      return reader.readAll(Tallies.TOPIC).stream()
          .filter(record -> record.key().equals(key))
          .toList();
    }
  }
}
