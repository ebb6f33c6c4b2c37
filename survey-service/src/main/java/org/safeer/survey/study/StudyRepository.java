package org.safeer.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;

/** The stored studies. */
@ApplicationScoped
class StudyRepository implements PanacheRepositoryBase<Study, String> {

  /** No key is as small as this. */
  static final String START = "";

  List<Study> visible(String client, Set<String> grants, String after, int count) {
    return find(
            "(owner = :client or study in :grants) and study > :after order by study",
            Parameters.with("client", client).and("grants", grants).and("after", after))
        .range(0, count - 1)
        .list();
  }

  List<Study> page(String after, int count) {
    String from = after == null ? START : after;
    return find("study > ?1 order by study", from).range(0, count - 1).list();
  }

  /** The study, held until the transaction ends; null if there is none. */
  Study held(String study) {
    return findById(study, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isOwnedBy(String study, String client) {
    return findByIdOptional(study).filter(found -> found.isOwnedBy(client)).isPresent();
  }
}
