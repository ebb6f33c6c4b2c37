package org.safeer.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.NoOffsetForPartitionException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.event.KeyPartition;
import org.safeer.kit.outbox.MessagingProfile;
import org.safeer.kit.outbox.Tallies;
import org.safeer.kit.testing.LocalStackResource;

/** A position that means nothing must not make a reader skip what is there. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class PositionTest {

  @Inject Tallies tallies;
  @Inject TallyProjection live;
  @Inject BlindTable table;
  @Inject ReaderFactory readers;
  @Inject StreamClients clients;
  @Inject PositionTable positions;
  @Inject GenerationTable generations;
  @Inject StreamConfig config;

  private final String subject = "s-" + UUID.randomUUID();
  private final TopicPartition partition =
      new TopicPartition(Tallies.TOPIC, KeyPartition.of(subject, 8));
  // Far from any generation a rebuild in this database could come to.
  private final int generation = 2_000_000 + ThreadLocalRandom.current().nextInt(1_000_000);

  @BeforeEach
  void aRecordIsThere() {
    table.create();
    tallies.add(subject, subject, 1);
    eventually(() -> assertThat(live.total(generations.current(), subject)).isEqualTo(1));
  }

  @Test
  void aPositionBeyondTheEndOfTheLogGoesBackToItsStart() {
    // Given
    String id;
    try (TopicIds ids = clients.topicIds()) {
      id = ids.of(Set.of(Tallies.TOPIC)).get(Tallies.TOPIC);
    }
    havePosition(id, 1_000_000);

    // When
    readToEnd();

    // Then
    assertThat(table.records(generation)).isPositive();
    assertThat(positions.read(generation).get(partition)).isBetween(1L, 999_999L);
  }

  @Test
  void aPositionInAnotherLogOfTheSameNameStartsAnew() {
    // Given a position that would be inside the present log
    havePosition("the-id-of-a-log-that-is-gone", 1);

    // When
    readToEnd();

    // Then also the first record is read
    assertThat(table.hasPlace(generation, partition + "@0")).isTrue();
  }

  @Test
  void partitionsOfOneNumberGoToOneReplica() {
    Set<String> topics = Set.of(Tallies.TOPIC, Tallies.OTHER_TOPIC);
    try (Consumer<byte[], byte[]> one = clients.live(generation);
        Consumer<byte[], byte[]> other = clients.live(generation)) {
      one.subscribe(topics);
      other.subscribe(topics);

      eventually(
          () -> {
            assign(one);
            assign(other);
            assertThat(one.assignment()).hasSize(8);
            assertThat(other.assignment()).hasSize(8);
            assertThat(numbers(one)).hasSize(4).doesNotContainAnyElementsOf(numbers(other));
          });
    }
  }

  private void havePosition(String topicId, long position) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              positions.ensure(generation, List.of(partition), Map.of(Tallies.TOPIC, topicId));
              positions.advance(generation, List.of(new Advance(partition, 0, position)));
            });
  }

  private void readToEnd() {
    try (OpenReader open =
        readers.rebuild(
            new BlindCount(table),
            generations.current(),
            generation,
            new StoppedPartitions(config))) {
      open.reader().assign(List.of(partition));
      LogRange range = LogRange.now(open.consumer());
      do {
        open.reader().step();
      } while (!range.readBy(open.consumer()) || table.records(generation) == 0);
    }
  }

  /** Without positions a poll fails, but not before it has joined the group. */
  private static void assign(Consumer<byte[], byte[]> consumer) {
    consumer.pause(consumer.assignment());
    consumer.assignment().forEach(assigned -> consumer.seek(assigned, 0));
    try {
      consumer.poll(Duration.ofMillis(200));
    } catch (NoOffsetForPartitionException joined) {
      assertThat(consumer.assignment()).isNotEmpty();
    }
  }

  private static Set<Integer> numbers(Consumer<byte[], byte[]> consumer) {
    return consumer.assignment().stream()
        .map(TopicPartition::partition)
        .collect(Collectors.toSet());
  }
}
