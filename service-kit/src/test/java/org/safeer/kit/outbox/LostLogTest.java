package org.safeer.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.Broker;
import org.safeer.kit.event.KeyPartition;
import org.safeer.kit.stream.Generations;
import org.safeer.kit.stream.TallyProjection;
import org.safeer.kit.testing.LocalStackResource;

/** A log that is lost costs nothing but time: its owner publishes all current state again. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class LostLogTest {

  @Inject Tallies tallies;
  @Inject TallyProjection projection;
  @Inject Generations generations;
  @Inject Republication republication;
  @Inject OwnedTopics topics;
  @Inject TopicCheck check;
  @Inject TopicsConfig config;
  @Inject WatermarkFixture watermarks;
  @Inject Broker broker;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String subject = "s-" + UUID.randomUUID();
  private Admin admin;

  @BeforeEach
  void someStatesArePublished() {
    admin = broker.admin(5_000);
    eventually(() -> assertThat(topics.ready()).isTrue());
    for (int i = 0; i < 20; i++) {
      tallies.add(subject + "/" + i, subject + "-" + i, 1);
      tallies.add(subject + "/" + i, subject + "-" + i, 1);
    }
    eventually(() -> assertThat(projected()).isEqualTo(40));
  }

  @AfterEach
  void close() {
    admin.close();
  }

  @Test
  void aTopicCreatedAnewIsFilledWithAllCurrentState() throws Exception {
    // When
    admin.deleteTopics(List.of(Tallies.TOPIC)).all().get();

    // Then the owner creates it again and each key has its newest state
    eventually(
        () ->
            assertThat(PublishedVersions.byKey(bootstrap, Tallies.TOPIC, subject))
                .hasSize(20)
                .allSatisfy((key, versions) -> assertThat(versions).hasSize(1)));
    // And the reader finds its way into the new log without counting anything twice
    tallies.add(subject + "/0", subject + "-0", 1);
    eventually(() -> assertThat(projected()).isEqualTo(41));
  }

  @Test
  void aLogThatEndsBeforeWhatWasPublishedIsFilledAgain() {
    // Given
    int partition = KeyPartition.of(subject + "-0", config.partitions());

    // When the log turns out to be shorter than the owner knows it
    watermarks.raise(Tallies.TOPIC, partition, 1_000_000);

    // Then
    eventually(
        () ->
            assertThat(PublishedVersions.byKey(bootstrap, Tallies.TOPIC, subject))
                .hasSize(20)
                .allSatisfy((key, versions) -> assertThat(versions).hasSizeGreaterThan(2)));
    assertThat(projected()).isEqualTo(40);
    eventually(() -> assertThat(watermarks.next(Tallies.TOPIC, partition)).isBetween(1L, 999_999L));
  }

  @Test
  void republicationCanBeAskedFor() {
    // When
    republication.republish(Tallies.TOPIC);

    // Then
    eventually(
        () ->
            assertThat(PublishedVersions.of(bootstrap, Tallies.TOPIC, subject + "/7"))
                .hasSizeGreaterThan(2));
    assertThat(projected()).isEqualTo(40);
  }

  @Test
  void anOlderStateIsNeverRepublishedBehindANewerOne() {
    // When states change while they are published again
    republication.republish(Tallies.TOPIC);
    for (int i = 0; i < 200; i++) {
      tallies.add(subject + "/" + i % 20, subject + "-" + i % 20, 1);
    }

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(240));
    eventually(() -> assertThat(watermarks.republications()).isZero());
    PublishedVersions.byKey(bootstrap, Tallies.TOPIC, subject)
        .values()
        .forEach(versions -> assertThat(versions).isSorted());
  }

  @Test
  void ownedTopicsAreCompacted() throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Tallies.TOPIC);

    var settings = admin.describeConfigs(List.of(topic)).all().get().get(topic);

    assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
    assertThat(settings.get("delete.retention.ms").value()).isEqualTo("604800000");
    assertThat(settings.get("max.compaction.lag.ms").value()).isEqualTo("86400000");
  }

  @Test
  void aTopicOfAnotherShapeIsRefused() throws Exception {
    // Given
    String other = "kit.shape-" + UUID.randomUUID();
    admin.createTopics(List.of(new NewTopic(other, 3, (short) 1))).all().get();

    // Then
    eventually(
        () ->
            assertThatThrownBy(() -> check.run(Set.of(other)))
                .isInstanceOf(TopicShapeException.class)
                .hasMessageContaining("3 partitions"));
  }

  private long projected() {
    return projection.total(generations.current(), subject);
  }
}
