package org.safeer.survey.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.safeer.survey.EntityStore;

/** The stored weightings. */
@ApplicationScoped
class WeightingRepository implements EntityStore<Weighting> {

  /** A page of a study's weightings. */
  List<Weighting> page(String study, UUID after, int count) {
    return find("study = ?1 and id > ?2 order by id", study, after).range(0, count - 1).list();
  }

  /** The oldest that waits and that no other process works on, held; null if there is none. */
  Weighting oldestQueued() {
    return find("status = ?1 order by requestedAt", WeightingStatus.QUEUED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .range(0, 0)
        .firstResult();
  }
}
