package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay of this process, so that a state is published at once and not at the next poll.
 */
@ApplicationScoped
class RelayBell {

  private final Semaphore rings = new Semaphore(0);

  void ring() {
    if (rings.availablePermits() == 0) {
      rings.release();
    }
  }

  /**
   * Waits until the bell rings or the time is over.
   *
   * @param gather how long it then waits on, for others to ring too
   */
  void await(Duration atMost, Duration gather) throws InterruptedException {
    if (rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      TimeUnit.MILLISECONDS.sleep(gather.toMillis());
      rings.drainPermits();
    }
  }

  /** Rings once a transaction has committed; earlier its rows cannot be seen. */
  Synchronization afterCommit() {
    return new Synchronization() {
      @Override
      public void beforeCompletion() {
        // Nothing to do before the rows can be seen.
      }

      @Override
      public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
          ring();
        }
      }
    };
  }
}
