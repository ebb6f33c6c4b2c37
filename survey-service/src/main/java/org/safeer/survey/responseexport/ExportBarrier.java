package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.safeer.kit.job.KeyBarrier;
import org.safeer.survey.Transactions;

/**
 * Keeps exports and erasures of one study apart. An erasure that is under way when an export is
 * taken up may not have seen it, and what it erases would still be in the export's picture: so the
 * export waits for it. Every later erasure sees the export, and lets it begin again.
 */
@ApplicationScoped
class ExportBarrier {

  private static final long SEED = 1500;

  private final KeyBarrier barrier;
  private final Transactions transactions;

  ExportBarrier(EntityManager entities, Transactions transactions) {
    this.barrier = new KeyBarrier(entities, SEED);
    this.transactions = transactions;
  }

  /** An erasure begins, and ends with the caller's transaction; others may go on beside it. */
  void enter(String study) {
    barrier.enter(study);
  }

  /** Waits for all erasures that have begun. */
  void await(String study) {
    transactions.write(
        () -> {
          barrier.close(study);
          return study;
        });
  }
}
