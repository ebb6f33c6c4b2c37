package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.Timeouts;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class QdaJobRepository implements EntityStore<QdaJob> {

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  private static final List<QdaStatus> OPEN = List.of(QdaStatus.QUEUED, QdaStatus.RUNNING);
  private static final List<QdaStatus> WITH_YIELD = List.of(QdaStatus.RUNNING, QdaStatus.FINISHED);

  private static final String INSERT =
      """
      INSERT INTO qda_job (study, job, version, kind, status, asked, requested_by, requested_as,
                           requested_at, attempts)
      VALUES (:study, :job, :version, :kind, :status, :asked, :requestedBy, :requestedAs,
              :requestedAt, :attempts)
      ON CONFLICT DO NOTHING""";

  /**
   * Stores the job unless its id is taken, be it by a request of the same instant.
   *
   * @return whether it was stored
   */
  boolean insert(QdaJob job) {
    return getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("study", job.id.study())
            .setParameter("job", job.id.id())
            .setParameter("version", job.version)
            .setParameter("kind", job.kind.name())
            .setParameter("status", job.status.name())
            .setParameter("asked", job.asked)
            .setParameter("requestedBy", job.requestedBy)
            .setParameter("requestedAs", job.requestedAs)
            .setParameter("requestedAt", job.requestedAt)
            .setParameter("attempts", job.attempts)
            .executeUpdate()
        == 1;
  }

  /** The oldest nobody works on, locked; null if there is none. */
  QdaJob oldestOpen(Instant now) {
    String query =
        "status in ?1 and (claimedUntil is null or claimedUntil < ?2) order by requestedAt";
    return find(query, OPEN, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
        .range(0, 0)
        .firstResult();
  }

  /** The job, locked; null if there is none. */
  QdaJob held(EntityKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of a study that hold what people said, or are just about to; locked. */
  List<QdaJob> withYield(String study) {
    return find("id.study = ?1 and status in ?2 order by id.id", study, WITH_YIELD)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Exports that have had their files since before this; locked, another process's left out. */
  List<QdaJob> exportsBefore(Instant moment) {
    String query = "kind = ?1 and status = ?2 and finishedAt < ?3";
    return find(query, QdaKind.EXPORT, QdaStatus.FINISHED, moment)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }
}
