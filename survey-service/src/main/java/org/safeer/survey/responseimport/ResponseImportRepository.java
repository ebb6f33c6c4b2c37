package org.safeer.survey.responseimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;

/** The stored imports. */
@ApplicationScoped
class ResponseImportRepository implements PanacheRepositoryBase<ResponseImport, EntityKey> {

  /** A page of the imports that the caller may see. */
  List<ResponseImport> page(String study, Access access, UUID after, int count) {
    PageQuery query = PageQuery.of(study, access, "requestedBy", after);
    return find(query.text(), query.parameters()).range(0, count - 1).list();
  }

  /** Rows another process is just claiming are passed over. */
  private static final String OLDEST_OPEN =
      """
      SELECT study, id FROM response_import
       WHERE status IN ('QUEUED', 'RUNNING')
         AND (claimed_until IS NULL OR claimed_until < :now)
       ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED""";

  /** The oldest import nobody works on, locked; null if there is none. */
  ResponseImport oldestOpen(Instant now) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(OLDEST_OPEN, Object[].class)
            .setParameter("now", now)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> held(new EntityKey((String) row[0], (UUID) row[1])))
        .findFirst()
        .orElse(null);
  }

  /** The import, locked; null if there is none. */
  ResponseImport held(EntityKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
