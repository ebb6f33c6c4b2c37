package org.safeer.system.bench;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Sends at a steady rate, whether or not earlier requests have been answered. Latency counts from
 * the moment at which a request was due: one that is sent late, because the sender or the machine
 * was held up, is late for its partner too.
 */
final class OpenLoop {

  private static final long SECOND = 1_000_000_000L;

  private final LoadStudy study;
  private final int rate;
  private final ConcurrentHistogram micros = new ConcurrentHistogram(3);
  private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
  private final Phaser underWay = new Phaser(1);

  OpenLoop(LoadStudy study, int rate) {
    this.study = study;
    this.rate = rate;
  }

  /**
   * Returns when the last request is answered.
   *
   * @param first number of the first response
   */
  LoadResult run(int first, int seconds) {
    int requests = rate * seconds;
    long begin = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      HttpRequest request = study.response(first + i);
      long due = begin + i * SECOND / rate;
      waitUntil(due);
      send(request, due);
    }
    underWay.arriveAndAwaitAdvance();
    double took = (System.nanoTime() - begin) / (double) SECOND;
    return new LoadResult(requests, statuses, requests / took, micros);
  }

  private void send(HttpRequest request, long due) {
    underWay.register();
    study
        .http()
        .status(request)
        .thenAccept(
            status -> {
              micros.recordValue((System.nanoTime() - due) / 1_000);
              statuses.merge(status, 1, Integer::sum);
              underWay.arriveAndDeregister();
            });
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
