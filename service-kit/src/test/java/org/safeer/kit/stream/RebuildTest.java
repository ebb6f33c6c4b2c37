package org.safeer.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.outbox.MessagingProfile;
import org.safeer.kit.outbox.Tallies;
import org.safeer.kit.testing.LocalStackResource;

/**
 * A projection can be made anew at any time; readers see the old one or the new one, never half.
 */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class RebuildTest {

  @Inject Tallies tallies;
  @Inject TallyProjection projection;
  @Inject Generations generations;
  @Inject Rebuild rebuild;
  @Inject StreamTables tables;

  private final String subject = "s-" + UUID.randomUUID();

  @BeforeEach
  void someStatesAreProjected() {
    for (int i = 0; i < 50; i++) {
      tallies.add(subject + "/" + i, subject + "-" + i, 1);
    }
    tallies.delete(subject + "/49");
    eventually(() -> assertThat(projected()).isEqualTo(49));
  }

  @AfterEach
  void nothingGoesWrongAnyMore() {
    projection.interfere(record -> {});
  }

  @Test
  void aRebuildGivesTheSameProjectionAndSwapsOnce() {
    // Given
    int before = generations.current();
    long total = projection.total(before);

    // When
    RebuildStatus started = rebuild.start();

    // Then
    assertThat(started.toGeneration()).isEqualTo(before + 1);
    eventually(() -> assertThat(rebuild.status().state()).isEqualTo(RebuildStatus.State.FINISHED));
    assertThat(generations.current()).isEqualTo(before + 1);
    assertThat(projection.total(before + 1)).isEqualTo(total);
    RebuildStatus finished = rebuild.status();
    assertThat(finished.done()).isEqualTo(finished.total()).isPositive();
    assertThat(finished.finishedAt()).isAfterOrEqualTo(finished.startedAt());

    // And the former generation goes after its grace time, while the new one is kept up
    eventually(() -> assertThat(tables.evidence(before)).isZero());
    tallies.add(subject + "/0", subject + "-0", 1);
    eventually(() -> assertThat(projected()).isEqualTo(50));
  }

  @Test
  void writesGoOnDuringARebuildAndAllCount() throws Exception {
    // Given
    int before = generations.current();
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger writes = new AtomicInteger();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              while (!stop.get() && writes.get() < 2_000) {
                int i = writes.getAndIncrement() % 40;
                tallies.add(subject + "/" + i, subject + "-" + i, 1);
              }
            });

    // When
    rebuild.start();
    eventually(() -> assertThat(generations.current()).isEqualTo(before + 1));
    int swapped = writes.get();
    eventually(() -> assertThat(writes.get()).isGreaterThan(swapped + 20));
    stop.set(true);
    writer.get();

    // Then
    eventually(() -> assertThat(projected()).isEqualTo(49 + writes.get()));
    assertThat(generations.current()).isEqualTo(before + 1);
  }

  @Test
  void whileOneRunsNoOtherIsStarted() {
    // Given one that is held up
    int before = generations.current();
    CountDownLatch goOn = new CountDownLatch(1);
    projection.interfere(record -> await(goOn));
    RebuildStatus first = rebuild.start();
    assertThat(first.state()).isEqualTo(RebuildStatus.State.RUNNING);

    // When
    RebuildStatus second = rebuild.start();

    // Then
    assertThat(second.startedAt()).isEqualTo(first.startedAt());
    assertThat(generations.current()).isEqualTo(before);
    goOn.countDown();
    eventually(() -> assertThat(generations.current()).isEqualTo(before + 1));
  }

  @Test
  void aRebuildThatFailsLeavesThePresentGenerationAndTheNextStartsClean() {
    // Given
    int before = generations.current();
    String blocking = "never-skip-" + subject;
    tallies.add(blocking, subject, 1);
    eventually(() -> assertThat(projection.total(before, blocking)).isEqualTo(1));
    projection.interfere(
        record -> {
          if (record.key().equals(blocking)) {
            throw new UnreadableRecordException(record, "not now", null);
          }
        });

    // When
    rebuild.start();
    eventually(() -> assertThat(rebuild.status().state()).isEqualTo(RebuildStatus.State.FAILED));

    // Then
    assertThat(generations.current()).isEqualTo(before);
    assertThat(projected()).isEqualTo(49);
    projection.interfere(record -> {});
    rebuild.start();
    eventually(() -> assertThat(rebuild.status().state()).isEqualTo(RebuildStatus.State.FINISHED));
    assertThat(projection.total(before + 1, subject)).isEqualTo(49);
  }

  private long projected() {
    return projection.total(generations.current(), subject);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
