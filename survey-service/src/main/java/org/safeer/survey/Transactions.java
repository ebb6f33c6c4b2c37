package org.safeer.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Transactions that start again when they lost a race. */
@ApplicationScoped
public class Transactions {

  /**
   * Unique violation, serialization failure, deadlock; and a foreign key's violation, by a write to
   * what was just emptied out.
   */
  private static final Set<String> LOST_RACE = Set.of("23505", "23503", "40001", "40P01");

  private static final int ATTEMPTS = 10;

  private static final int LONGEST_PAUSE_MILLIS = 20;

  /**
   * Does the work in a transaction of its own.
   *
   * <p>Two first submissions of one id both find nothing and both insert; the loser starts again,
   * finds the winner's row and answers as for any second submission.
   */
  public <T> T write(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work::get);
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !lostRace(failure)) {
          throw failure;
        }
        stepAside();
      }
    }
  }

  /** Does the work and takes it back: all that is left is what came of it. */
  public <T> T rehearse(Supplier<T> work) {
    AtomicReference<T> done = new AtomicReference<>();
    try {
      write(
          () -> {
            done.set(work.get());
            throw new TakenBack();
          });
    } catch (TakenBack rolledBack) {
      return done.get();
    }
    throw new IllegalStateException("a rehearsal was committed");
  }

  /** Ends a transaction without a trace. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenBack() {
      super("rehearsed", null, false, false);
    }
  }

  /** Batches that share many ids would otherwise lose to each other again and again. */
  private static void stepAside() {
    LockSupport.parkNanos(
        TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS)));
  }

  private static boolean lostRace(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && LOST_RACE.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
