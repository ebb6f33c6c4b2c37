package org.safeer.interview.codebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class CodeRepository implements PanacheRepositoryBase<Code, CodeId> {

  private static final String ALL = "id.study = ?1 order by id.code";

  List<Code> of(String study) {
    return list(ALL, study);
  }

  /** All of them; nobody codes by any of them until the transaction ends. */
  void hold(String study) {
    find(ALL, study).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** These; nobody codes by any of them until the transaction ends. */
  void hold(String study, Collection<String> keys) {
    find("id.study = ?1 and id.code in ?2 order by id.code", study, keys)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Code> under(String study, String parent) {
    return list("id.study = ?1 and parent = ?2 order by id.code", study, parent);
  }

  /** Deletes all of them, whichever stands below which. */
  void vacate(String study) {
    update("parent = null, mergedInto = null where id.study = ?1", study);
    delete("id.study", study);
  }

  long countOf(String study) {
    return count("id.study", study);
  }
}
