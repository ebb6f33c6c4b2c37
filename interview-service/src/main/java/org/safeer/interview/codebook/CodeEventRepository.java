package org.safeer.interview.codebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CodeEventRepository implements PanacheRepositoryBase<CodeEvent, Long> {

  List<CodeEvent> of(CodeId code, long after, int limit) {
    return find(
            "study = ?1 and code = ?2 and id > ?3 order by id", code.study(), code.code(), after)
        .page(0, limit)
        .list();
  }
}
