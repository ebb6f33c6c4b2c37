package org.safeer.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeer.kit.outbox.MessagingProfile;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.testing.LocalStackResource;

/** Without these, a caller whose line broke would not dare to send its call again. */
@QuarkusTest
@TestProfile(MessagingProfile.class)
@WithTestResource(LocalStackResource.class)
class IdempotencyTest {

  @Inject Idempotency idempotency;
  @Inject DataSource dataSource;

  private final String key = UUID.randomUUID().toString();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void theSameCallTwiceIsDoneOnceAndAnsweredTwice() {
    assertThat(send(call("client-a", "body"))).isEqualTo("made-1");
    assertThat(send(call("client-a", "body"))).isEqualTo("again made-1 201");
    assertThat(done).hasValue(1);
  }

  @Test
  void anotherBodyUnderTheKeyIsRefused() {
    send(call("client-a", "body"));
    assertProblem(() -> send(call("client-a", "other")), KitProblem.IDEMPOTENCY_KEY_REUSED);
    assertThat(done).hasValue(1);
  }

  @Test
  void twoClientsMayChooseTheSameKey() {
    send(call("client-a", "body"));
    assertThat(send(call("client-b", "other"))).isEqualTo("made-2");
  }

  @Test
  void withoutAKeyEveryCallIsDone() {
    KeyedCall bare = KeyedCall.of(null, "client-a", "POST /things", "body");
    send(bare);
    send(bare);
    assertThat(done).hasValue(2);
  }

  @Test
  void aCallThatFailedCanBeSentAgain() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            idempotency.once(
                                call("client-a", "body"),
                                () -> {
                                  throw new IllegalStateException("on purpose");
                                },
                                made -> new Recorded(201, "none"),
                                Recorded::resource)))
        .hasMessage("on purpose");
    assertThat(send(call("client-a", "body"))).isEqualTo("made-1");
  }

  @Test
  void aCallWhoseFirstIsStillRunningIsToldSo() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            idempotency.once(
                                call("client-a", "body"),
                                () -> {
                                  inside.countDown();
                                  await(leave);
                                  return "slow";
                                },
                                made -> new Recorded(201, made),
                                Recorded::resource)));
    inside.await();

    assertProblem(() -> send(call("client-a", "body")), KitProblem.IDEMPOTENCY_KEY_RUNNING);

    leave.countDown();
    assertThat(first.get()).isEqualTo("slow");
    assertThat(send(call("client-a", "body"))).isEqualTo("again slow 201");
  }

  @Test
  void aRecordGoesWithItsSubject() {
    send(call("client-a", "body").about(List.of("s/1", "s/2")));

    QuarkusTransaction.requiringNew().run(() -> idempotency.forget("s/2"));

    assertThat(send(call("client-a", "body"))).isEqualTo("made-2");
  }

  @Test
  void aRecordLastsADay() throws Exception {
    send(call("client-a", "body"));
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE idempotency_record SET created_at = now() - interval '25 hours' WHERE key = '"
              + key
              + "'");
    }

    send(KeyedCall.of(UUID.randomUUID().toString(), "client-a", "POST /things", "body"));

    assertThat(send(call("client-a", "body"))).isEqualTo("made-3");
  }

  @Test
  void aKeyThatNobodyCouldLogIsRefusedByName() {
    assertProblem(
        () -> KeyedCall.of("has a space", "client-a", "POST /things", Map.of()),
        KitProblem.INVALID_PARAMETER);
  }

  private KeyedCall call(String client, String body) {
    return KeyedCall.of(key, client, "POST /things", body);
  }

  private String send(KeyedCall call) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                idempotency.once(
                    call,
                    () -> "made-" + done.incrementAndGet(),
                    made -> new Recorded(201, made),
                    known -> "again " + known.resource() + " " + known.status()));
  }

  private static void assertProblem(Runnable call, KitProblem problem) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problemCode()).isEqualTo(problem));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
