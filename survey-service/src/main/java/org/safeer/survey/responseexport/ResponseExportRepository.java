package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;

/** The stored exports. */
@ApplicationScoped
class ResponseExportRepository implements EntityStore<ResponseExport> {

  private static final List<ExportStatus> OPEN = List.of(ExportStatus.QUEUED, ExportStatus.RUNNING);

  private static final List<ExportStatus> WITH_ANSWERS =
      List.of(ExportStatus.RUNNING, ExportStatus.FINISHED);

  /** A page of a study's exports. */
  List<ResponseExport> page(String study, UUID after, int count) {
    return find("study = ?1 and id > ?2 order by id", study, after).range(0, count - 1).list();
  }

  /** The oldest nobody works on, locked; null if there is none. */
  ResponseExport oldestOpen(Instant now) {
    return find(
            "status in ?1 and (claimedUntil is null or claimedUntil < ?2) order by requestedAt",
            OPEN,
            now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .range(0, 0)
        .firstResult();
  }

  /** The export, locked; null if there is none. */
  ResponseExport held(EntityKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of a study in which answers stand, or are just being written; locked. */
  List<ResponseExport> withAnswers(String study) {
    return find("study = ?1 and status in ?2 order by id", study, WITH_ANSWERS)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Those that have had their files since before this; locked, another process's left out. */
  List<ResponseExport> finishedBefore(Instant moment) {
    return find("status = ?1 and finishedAt < ?2", ExportStatus.FINISHED, moment)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /** The export whose files a link names. */
  Optional<ResponseExport> withFiles(UUID filesId) {
    return find("filesId", filesId).firstResultOptional();
  }
}
