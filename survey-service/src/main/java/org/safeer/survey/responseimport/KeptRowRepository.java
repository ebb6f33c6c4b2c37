package org.safeer.survey.responseimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;
import org.safeer.survey.responseimport.file.Header;

/** The rows that are kept of imports' files. */
@ApplicationScoped
class KeptRowRepository implements PanacheRepositoryBase<KeptRow, KeptRow.Key> {

  private static final String EXPIRE =
      """
      DELETE FROM response_import_row kept USING response_import job
       WHERE kept.study = job.study AND kept.import = job.id AND job.finished_at < :before""";

  void keep(EntityKey job, Header header) {
    int last = header.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      persist(KeptRow.header(job, i - last, header.rows().get(i)));
    }
  }

  /** The header rows, top down. */
  List<KeptRow> header(EntityKey job) {
    return list(
        "study = ?1 and importId = ?2 and number <= 0 order by number", job.study(), job.id());
  }

  /** The next rows that were not taken. */
  List<KeptRow> failed(EntityKey job, long after, int count) {
    return find(
            "study = ?1 and importId = ?2 and number > ?3 order by number",
            job.study(),
            job.id(),
            Math.max(after, 0))
        .range(0, count - 1)
        .list();
  }

  void deleteAllOf(String study, UUID participant) {
    delete("study = ?1 and participant = ?2", study, participant);
  }

  /** Deletes what is left of imports that ended before. */
  void expire(Instant before) {
    getEntityManager().createNativeQuery(EXPIRE).setParameter("before", before).executeUpdate();
  }
}
