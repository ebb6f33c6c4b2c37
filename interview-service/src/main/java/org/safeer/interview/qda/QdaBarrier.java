package org.safeer.interview.qda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.safeer.kit.job.KeyBarrier;

/**
 * Keeps jobs and erasures of one study apart. An erasure that is under way when a job is taken up
 * may not have seen it, and what it erases would still be in the job's picture: so the job waits
 * for it. Every later erasure sees the job, and lets it begin again.
 */
@ApplicationScoped
class QdaBarrier {

  private static final long SEED = 1801;

  private final KeyBarrier barrier;

  QdaBarrier(EntityManager entities) {
    this.barrier = new KeyBarrier(entities, SEED);
  }

  /** An erasure begins, and ends with the caller's transaction; others may go on beside it. */
  void enter(String study) {
    barrier.enter(study);
  }

  /** Waits for all erasures that have begun. */
  void await(String study) {
    QuarkusTransaction.requiringNew().run(() -> barrier.close(study));
  }
}
