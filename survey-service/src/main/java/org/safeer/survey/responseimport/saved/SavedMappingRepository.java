package org.safeer.survey.responseimport.saved;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The saved mappings. */
@ApplicationScoped
class SavedMappingRepository implements PanacheRepositoryBase<SavedMapping, SavedMapping.Key> {

  /** Before every key. */
  static final String START = "";

  List<SavedMapping> page(String study, String after, int count) {
    return find("study = ?1 and mapping > ?2 order by mapping", study, after)
        .range(0, count - 1)
        .list();
  }

  /** The mapping, locked; null if there is none. */
  SavedMapping held(SavedMapping.Key key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
