package org.safeer.survey.responseimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored problems of rows. */
@ApplicationScoped
class RowProblemRepository implements PanacheRepositoryBase<RowProblem, RowProblem.Key> {

  List<RowProblem> of(EntityKey job) {
    return list("study = ?1 and importId = ?2 order by position", job.study(), job.id());
  }

  /** Returns how many there were. */
  int deleteAllOf(String study, UUID participant) {
    return (int) delete("study = ?1 and participant = ?2", study, participant);
  }
}
