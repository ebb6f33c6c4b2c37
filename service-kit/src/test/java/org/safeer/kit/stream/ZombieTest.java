package org.safeer.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.outbox.MessagingProfile;
import org.safeer.kit.outbox.Tallies;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.kit.testing.TopicReader;

/** A consumer that was taken for dead and is not must not count anything a second time. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class ZombieTest {

  @Inject Tallies tallies;
  @Inject BlindTable table;
  @Inject ReaderFactory readers;
  @Inject PollTransaction transaction;
  @Inject PositionTable positions;
  @Inject GenerationTable generations;
  @Inject StreamConfig config;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String subject = "s-" + UUID.randomUUID();
  // Far from any generation a rebuild in this database could come to.
  private final int generation = 1_000_000 + ThreadLocalRandom.current().nextInt(1_000_000);
  private StateProjection projection;

  @BeforeEach
  void someRecordsAreThere() {
    table.create();
    projection = new BlindCount(table);
    tallies.makeMany(subject, 3_000);
    eventually(
        () -> {
          try (TopicReader reader = new TopicReader(bootstrap)) {
            assertThat(reader.readAll(Tallies.TOPIC))
                .filteredOn(record -> record.key().startsWith(subject))
                .hasSize(3_000);
          }
        });
  }

  @Test
  void threeReadersOfTheSamePartitionsApplyEachRecordOnce() {
    // When three read the same partitions at the same time, each believing it is alone
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      running.add(CompletableFuture.runAsync(this::readToEnd));
    }
    running.forEach(CompletableFuture::join);

    // Then
    assertThat(table.applications(generation)).isEqualTo(table.records(generation));
    assertThat(table.records(generation)).isGreaterThanOrEqualTo(3_000);
  }

  @Test
  void aPollThatComesTooLateChangesNothing() {
    // Given
    readToEnd();
    long applied = table.applications(generation);
    TopicPartition partition = new TopicPartition(Tallies.TOPIC, 0);
    long position = positions.read(generation).get(partition);
    StateRecord late = new StateRecord(Tallies.TOPIC, 0, 0, subject, "TallyState", 1, null);

    // When a consumer frozen since position 0 wants to apply what it polled then
    PollBatch batch =
        new PollBatch(
            List.of(new Fetched(late, subject, null)), List.of(new Advance(partition, 0, 1)));

    // Then
    assertThatThrownBy(() -> transaction.apply(projection, batch, generation))
        .isInstanceOf(FencedException.class);
    assertThat(table.applications(generation)).isEqualTo(applied);
    assertThat(positions.read(generation)).containsEntry(partition, position);
  }

  private void readToEnd() {
    int current = generations.current();
    try (OpenReader open =
        readers.rebuild(projection, current, generation, new StoppedPartitions(config))) {
      open.reader().assign(LogRange.partitions(open.consumer(), projection.topics()));
      LogRange range = LogRange.now(open.consumer());
      while (!range.readBy(open.consumer())) {
        open.reader().step();
      }
    }
  }
}
