package org.safeer.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;

/** A relay that crashes or freezes loses no state, and never leaves an older one as the last. */
@QuarkusTest
@TestProfile(RelayByHandProfile.class)
@WithTestResource(LocalStackResource.class)
class RelayFaultTest {

  @Inject Tallies tallies;
  @Inject HandRelays relays;
  @Inject OwnedTopics topics;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String subject = "s-" + UUID.randomUUID();
  private final String key = subject + "/key";

  @BeforeEach
  void topicsAreThereAndNothingWaits() {
    eventually(() -> assertThat(topics.ready()).isTrue());
    // What an earlier test left would meet with the fault that is meant for this one's rows.
    relays.empty();
  }

  @Test
  void whatWaitsIsPublishedByTheNextRelay() {
    // Given a relay that was held back
    long version = tallies.add(key, subject, 1);
    assertThat(relays.pending()).isPositive();

    // When
    try (Relay relay = relays.start("next", TestFaults.none())) {
      // Then
      eventually(() -> assertThat(relays.pending()).isZero());
    }
    assertThat(versions()).containsExactly(version);
  }

  @Test
  void aCrashBetweenPublicationAndDeletionRepeatsTheSameVersions() {
    // Given
    long first = tallies.add(key, subject, 1);
    long second = tallies.add(key, subject, 1);

    // When
    try (Relay relay = relays.start("crashing", TestFaults.crashesAfterPublish(1))) {
      eventually(() -> assertThat(relays.pending()).isZero());
    }

    // Then
    assertThat(versions()).containsExactly(first, second, first, second);
  }

  @Test
  void aHolderFrozenBeforePublicationIsShutOutByItsSuccessor() {
    // Given a holder that has read the older state and then stands still
    long older = tallies.add(key, subject, 1);
    TestFaults.Frozen frozen = TestFaults.Frozen.inFrontOfPublication();
    Tenure holder = tenure(frozen);
    CompletableFuture<Boolean> late = CompletableFuture.supplyAsync(holder::publishBatch);
    frozen.awaitFrozen();

    // When its successor has published a newer state and it wakes up
    long newer = tallies.add(key, subject, 1);
    Tenure successor = tenure(TestFaults.none());
    assertThat(successor.publishBatch()).isTrue();
    frozen.thaw();

    // Then
    assertThat(late.join()).isFalse();
    assertThat(holder.failure())
        .satisfiesAnyOf(
            failure -> assertThat(failure).isInstanceOf(ProducerFencedException.class),
            failure -> assertThat(failure).isInstanceOf(InvalidProducerEpochException.class),
            failure -> assertThat(failure).hasRootCauseInstanceOf(ProducerFencedException.class),
            failure ->
                assertThat(failure).hasRootCauseInstanceOf(InvalidProducerEpochException.class));
    assertThat(versions()).containsExactly(older, newer);
    holder.end();
    successor.end();
  }

  @Test
  void aHolderFrozenAfterPublicationDeletesNothingThatIsNotPublished() {
    // Given
    long older = tallies.add(key, subject, 1);
    TestFaults.Frozen frozen = TestFaults.Frozen.behindPublication();
    Tenure holder = tenure(frozen);
    CompletableFuture<Boolean> late = CompletableFuture.supplyAsync(holder::publishBatch);
    frozen.awaitFrozen();

    // When
    long newer = tallies.add(key, subject, 1);
    Tenure successor = tenure(TestFaults.none());
    successor.publishBatch();
    long newest = tallies.add(key, subject, 1);
    frozen.thaw();
    late.join();
    successor.publishBatch();

    // Then
    assertThat(versions()).containsExactly(older, older, newer, newest);
    assertThat(relays.pending()).isZero();
    holder.end();
    successor.end();
  }

  @Test
  void aLostLockConnectionIsReplaced() {
    try (Relay relay = relays.start("cut", TestFaults.none())) {
      // Given
      tallies.add(key, subject, 1);
      eventually(() -> assertThat(relays.pending()).isZero());

      // When
      relays.cutLockConnections();
      tallies.add(key, subject, 1);

      // Then
      eventually(() -> assertThat(relays.pending()).isZero());
      assertThat(versions()).hasSize(2).isSorted();
    }
  }

  @Test
  void relaysShareTheBucketsAndTakeOverFromEachOther() {
    try (Relay one = relays.start("one", TestFaults.none())) {
      eventually(() -> assertThat(relays.bucketsByConnection().values()).containsExactly(8));

      Relay other = relays.start("other", TestFaults.none());
      eventually(() -> assertThat(relays.bucketsByConnection().values()).containsExactly(4, 4));

      other.close();
      eventually(() -> assertThat(relays.bucketsByConnection().values()).containsExactly(8));
    }
  }

  private Tenure tenure(FaultPoint fault) {
    return new Tenure(Bucket.of(subject), relays.parts(fault));
  }

  private List<Long> versions() {
    return PublishedVersions.of(bootstrap, Tallies.TOPIC, key);
  }
}
