package org.safeer.system.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Once in a second sends a response and asks for the aggregates until it is in them. The polls are
 * a researcher's load of their own, and the time is known to a poll's length.
 */
final class FreshnessProbe implements AutoCloseable {

  private static final long SECOND_MILLIS = 1_000;
  private static final long POLL_MILLIS = 20;
  private static final long GIVE_UP_MILLIS = 30_000;

  private final LoadStudy study;
  private final int seconds;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final CompletableFuture<FreshnessResult> result;

  private FreshnessProbe(LoadStudy study, int seconds) {
    this.study = study;
    this.seconds = seconds;
    this.result = CompletableFuture.supplyAsync(this::samples, thread);
  }

  static FreshnessProbe start(LoadStudy study, int seconds) {
    return new FreshnessProbe(study, seconds);
  }

  private FreshnessResult samples() {
    long begin = System.nanoTime();
    List<Long> millis = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; millisSince(begin) < seconds * SECOND_MILLIS; i++) {
      if (study.http().status(study.probeResponse(i)).join() == 201) {
        accepted++;
        millis.add(millisUntilCounted(accepted));
      }
      pause((i + 1) * SECOND_MILLIS - millisSince(begin));
    }
    return new FreshnessResult(accepted, millis);
  }

  private long millisUntilCounted(int probes) {
    long answered = System.nanoTime();
    while (study.probesCounted() < probes && millisSince(answered) < GIVE_UP_MILLIS) {
      pause(POLL_MILLIS);
    }
    return millisSince(answered);
  }

  FreshnessResult result() {
    return result.join();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(Math.max(0, millis));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
