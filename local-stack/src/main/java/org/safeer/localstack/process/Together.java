package org.safeer.localstack.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeer.localstack.StackException;

/** Several waits at once, each in a thread of its own: they block, so no shared pool is used. */
public final class Together {

  private Together() {}

  /** Runs all and returns when all have ended, or throws as soon as one fails. */
  public static void run(Stream<Runnable> tasks) {
    List<CompletableFuture<Void>> running =
        tasks
            .map(task -> CompletableFuture.runAsync(task, command -> new Thread(command).start()))
            .toList();
    CompletableFuture<Void> all =
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
    running.forEach(one -> one.exceptionally(failure -> failTogether(all, failure)));
    join(all);
  }

  private static Void failTogether(CompletableFuture<Void> all, Throwable failure) {
    all.completeExceptionally(failure);
    return null;
  }

  /** Begins one task. */
  public static <T> CompletableFuture<T> begin(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, command -> new Thread(command).start());
  }

  /** The result, or the failure as it was thrown. */
  public static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException cause ? cause : e;
    }
  }
}
