package org.safeer.interview.qda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Keeps jobs and erasures of one study apart. An erasure that is under way when a job is taken up
 * may not have seen it, and what it erases would still be in the job's picture: so the job waits
 * for it. Every later erasure sees the job, and lets it begin again.
 */
@ApplicationScoped
class QdaBarrier {

  private static final String LOCK =
      "SELECT CAST(pg_advisory_xact_lock%s(hashtextextended(:study, 1801)) AS text)";

  private final EntityManager entities;

  QdaBarrier(EntityManager entities) {
    this.entities = entities;
  }

  /** An erasure begins, and ends with the caller's transaction; others may go on beside it. */
  void enter(String study) {
    lock("_shared", study);
  }

  /** Waits for all erasures that have begun. */
  void await(String study) {
    QuarkusTransaction.requiringNew().run(() -> lock("", study));
  }

  private void lock(String kind, String study) {
    entities
        .createNativeQuery(LOCK.formatted(kind), String.class)
        .setParameter("study", study)
        .getSingleResult();
  }
}
