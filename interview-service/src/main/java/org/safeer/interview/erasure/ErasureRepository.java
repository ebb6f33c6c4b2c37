package org.safeer.interview.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, ErasureId> {

  private static final String AFTER =
      "id.study > ?1 or (id.study = ?1 and (id.participant > ?2"
          + " or (id.participant = ?2 and id.scope > ?3)))"
          + " order by id.study, id.participant, id.scope";

  List<Erasure> after(ErasureId last, int limit) {
    return find(AFTER, last.study(), last.participant(), last.scope()).page(0, limit).list();
  }
}
