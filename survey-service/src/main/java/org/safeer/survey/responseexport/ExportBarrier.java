package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.safeer.survey.Transactions;

/**
 * Keeps exports and erasures of one study apart. An erasure that is under way when an export is
 * taken up may not have seen it, and what it erases would still be in the export's picture: so the
 * export waits for it. Every later erasure sees the export, and lets it begin again.
 */
@ApplicationScoped
class ExportBarrier {

  private static final String LOCK =
      "SELECT CAST(pg_advisory_xact_lock%s(hashtextextended(:study, 1500)) AS text)";

  private final EntityManager entities;
  private final Transactions transactions;

  ExportBarrier(EntityManager entities, Transactions transactions) {
    this.entities = entities;
    this.transactions = transactions;
  }

  /** An erasure begins, and ends with the caller's transaction; others may go on beside it. */
  void enter(String study) {
    lock("_shared", study);
  }

  /** Waits for all erasures that have begun. */
  void await(String study) {
    transactions.write(
        () -> {
          lock("", study);
          return study;
        });
  }

  private void lock(String kind, String study) {
    entities
        .createNativeQuery(LOCK.formatted(kind), String.class)
        .setParameter("study", study)
        .getSingleResult();
  }
}
