package org.safeer.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;

/**
 * Compaction keeps the last record of a key: if that is not the newest state, it is lost for ever.
 */
@QuarkusTest
@TestProfile(RelayByHandProfile.class)
@WithTestResource(LocalStackResource.class)
class RelayOrderTest {

  private static final int WRITERS = 6;
  private static final int KEYS = 12;
  private static final int CHANGES = 40;

  @Inject Tallies tallies;
  @Inject HandRelays relays;
  @Inject OwnedTopics topics;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String subject = "s-" + UUID.randomUUID();
  private final Map<String, ConcurrentSkipListSet<Long>> committed = new ConcurrentHashMap<>();

  @BeforeEach
  void topicsAreThereAndKeysExist() {
    eventually(() -> assertThat(topics.ready()).isTrue());
    for (int i = 0; i < KEYS; i++) {
      change(i);
    }
  }

  @Test
  void versionsOfAKeyRiseInTheLogWithOneRelayAndManyWriters() throws Exception {
    try (Relay relay = relays.start("only", TestFaults.none())) {
      writeConcurrently(() -> null);
      eventually(() -> assertThat(relays.pending()).isZero());
    }

    published().forEach((key, versions) -> assertThat(versions).isSorted().doesNotHaveDuplicates());
    assertAllPublished();
  }

  @Test
  void theNewestStateIsLastHoweverOftenRelaysCrashAndLoseTheirLocks() throws Exception {
    try (Relay one = relays.start("one", TestFaults.crashesAfterPublish(15));
        Relay other = relays.start("other", TestFaults.crashesAfterPublish(15))) {
      writeConcurrently(
          () -> {
            relays.cutLockConnections();
            return null;
          });
      eventually(() -> assertThat(relays.pending()).isZero());
    }

    published()
        .forEach(
            (key, versions) -> {
              assertThat(versions.get(versions.size() - 1)).isEqualTo(committed.get(key).last());
              assertThat(versions.stream().distinct().toList()).isSorted();
            });
    assertAllPublished();
  }

  private void writeConcurrently(Callable<Void> disturbance) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> running = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int offset = writer;
      running.add(
          writers.submit(
              () -> {
                for (int i = 0; i < CHANGES; i++) {
                  change(i + offset);
                  if (offset == 0 && i % 10 == 5) {
                    disturbance.call();
                  }
                }
                return null;
              }));
    }
    for (Future<?> writer : running) {
      writer.get();
    }
    writers.shutdown();
  }

  private void change(int number) {
    int index = number % KEYS;
    String key = subject + "/" + index;
    long version = tallies.add(key, subject + "-" + index % 5, 1);
    committed.computeIfAbsent(key, name -> new ConcurrentSkipListSet<>()).add(version);
  }

  private Map<String, List<Long>> published() {
    return PublishedVersions.byKey(bootstrap, Tallies.TOPIC, subject);
  }

  private void assertAllPublished() {
    Map<String, List<Long>> published = published();
    assertThat(published).hasSize(KEYS);
    committed.forEach((key, versions) -> assertThat(published.get(key)).containsAll(versions));
  }
}
