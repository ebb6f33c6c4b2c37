package org.safeer.interview.codebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CodeRepository implements PanacheRepositoryBase<Code, CodeId> {

  List<Code> of(String study) {
    return list("id.study = ?1 order by id.code", study);
  }

  /** Deletes all of them, whichever stands below which. */
  void vacate(String study) {
    update("parent = null where id.study = ?1", study);
    delete("id.study", study);
  }

  long countOf(String study) {
    return count("id.study", study);
  }
}
