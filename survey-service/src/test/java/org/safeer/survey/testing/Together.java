package org.safeer.survey.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Calls that are made at the same moment. */
public final class Together {

  private static final int PATIENCE_SECONDS = 30;

  private Together() {}

  /**
   * Lets so many clients call at once.
   *
   * @param call of the client of this number, from 0
   * @return what each was answered, in the order of their numbers
   */
  public static <T> List<T> each(int clients, IntFunction<T> call) throws Exception {
    return call(
        IntStream.range(0, clients).<Callable<T>>mapToObj(i -> () -> call.apply(i)).toList());
  }

  /** Makes each call in a thread of its own, and says what came of each, in their order. */
  public static <T> List<T> call(List<Callable<T>> calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(calls.size());
    CyclicBarrier start = new CyclicBarrier(calls.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> call : calls) {
        running.add(
            pool.submit(
                () -> {
                  start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                  return call.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
