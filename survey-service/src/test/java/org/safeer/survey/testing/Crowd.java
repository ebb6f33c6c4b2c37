package org.safeer.survey.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many clients who all call in the same moment. */
public final class Crowd {

  private Crowd() {}

  /**
   * Lets every client make its call at once.
   *
   * @param call of the client of this number, from 0
   * @return what each was answered, in the order of their numbers
   */
  public static <T> List<T> atOnce(int clients, IntFunction<T> call) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int number = client;
        Callable<T> waiting =
            () -> {
              start.await();
              return call.apply(number);
            };
        running.add(pool.submit(waiting));
      }
      start.countDown();
      List<T> answers = new ArrayList<>();
      for (Future<T> one : running) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
