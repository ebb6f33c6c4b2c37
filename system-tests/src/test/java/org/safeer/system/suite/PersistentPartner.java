package org.safeer.system.suite;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Sends responses, several at a time, and each again until it is acknowledged. */
public final class PersistentPartner implements AutoCloseable {

  private static final int AT_ONCE = 2;
  private static final int PEOPLE = 20;
  private static final Duration RETRY = Duration.ofMillis(50);
  private static final Duration GIVE_UP = Duration.ofSeconds(90);

  private final SmallStudy study;
  private final List<String> participants;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
  private volatile boolean enough;

  /** Begins at once. */
  public PersistentPartner(SmallStudy study) {
    this.study = study;
    this.participants =
        IntStream.range(0, PEOPLE).mapToObj(i -> study.addParticipant("gulf")).toList();
    IntStream.range(0, AT_ONCE).forEach(i -> senders.execute(this::sendAll));
  }

  private void sendAll() {
    while (!enough) {
      send(begun.getAndIncrement());
    }
  }

  private void send(int index) {
    String response = UUID.randomUUID().toString();
    String participant = participants.get(index % PEOPLE);
    Awaitility.await("response acknowledged")
        .atMost(GIVE_UP)
        .pollDelay(Duration.ZERO)
        .pollInterval(RETRY)
        .until(() -> acknowledges(response, participant, point(index)));
    acknowledged.incrementAndGet();
  }

  /** A cut connection or a 503 leaves the partner in doubt: only 201 and 200 are a promise. */
  private boolean acknowledges(String response, String participant, int value) {
    try {
      int status = study.respond(response, participant, value).status();
      return status == 201 || status == 200;
    } catch (Exception cut) {
      return false;
    }
  }

  private static int point(int index) {
    return index * index % 5 + 1;
  }

  public int acknowledged() {
    return acknowledged.get();
  }

  /** Begins nothing new and returns, when all that was begun is acknowledged, how much that is. */
  public int finish() throws InterruptedException {
    enough = true;
    senders.shutdown();
    if (!senders.awaitTermination(GIVE_UP.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("not every response is acknowledged");
    }
    if (acknowledged.get() != begun.get()) {
      throw new AssertionError(begun.get() - acknowledged.get() + " responses were given up");
    }
    return acknowledged.get();
  }

  /** How many of all responses answer with this point. */
  public int sentAt(int point) {
    return (int) IntStream.range(0, begun.get()).filter(i -> point(i) == point).count();
  }

  @Override
  public void close() {
    enough = true;
    senders.shutdownNow();
  }
}
