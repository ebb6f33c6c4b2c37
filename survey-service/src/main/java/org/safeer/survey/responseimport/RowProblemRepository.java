package org.safeer.survey.responseimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored problems of rows. */
@ApplicationScoped
class RowProblemRepository implements PanacheRepositoryBase<RowProblem, RowProblem.Key> {

  /** Some of an import's, in the order they were found in. */
  List<RowProblem> page(EntityKey job, int after, int count) {
    return find(
            "study = ?1 and importId = ?2 and position > ?3 order by position",
            job.study(),
            job.id(),
            after)
        .range(0, count - 1)
        .list();
  }

  /** All of these lines. */
  List<RowProblem> ofLines(EntityKey job, List<Long> lines) {
    return list(
        "study = ?1 and importId = ?2 and line in ?3 order by position",
        job.study(),
        job.id(),
        lines);
  }

  /** Returns how many there were. */
  int deleteAllOf(String study, UUID participant) {
    return (int) delete("study = ?1 and participant = ?2", study, participant);
  }
}
