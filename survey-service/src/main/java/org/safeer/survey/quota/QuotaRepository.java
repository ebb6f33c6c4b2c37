package org.safeer.survey.quota;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The stored quotas. */
@ApplicationScoped
class QuotaRepository implements PanacheRepositoryBase<Quota, Quota.Key> {

  /** Before every key. */
  static final String START = "";

  List<Quota> page(String study, String after, int count) {
    return find("study = ?1 and quota > ?2 order by quota", study, after)
        .range(0, count - 1)
        .list();
  }

  /** The quota, locked; null if there is none. */
  Quota held(Quota.Key key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
