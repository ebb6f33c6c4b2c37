package org.safeer.survey.responseimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored imports. */
@ApplicationScoped
class ResponseImportRepository implements PanacheRepositoryBase<ResponseImport, EntityKey> {

  /** No id is as small as this. */
  static final UUID FIRST = new UUID(0, 0);

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

  /** A page of a study's imports; of one client's, unless {@code client} is null. */
  List<ResponseImport> page(String study, String client, UUID after, int count) {
    String mine = client == null ? "" : " and requestedBy = :client";
    Parameters parameters = Parameters.with("study", study).and("after", after);
    return find(
            "study = :study and id > :after" + mine + " order by id",
            client == null ? parameters : parameters.and("client", client))
        .range(0, count - 1)
        .list();
  }

  /** The import, locked; null if there is none. */
  ResponseImport held(EntityKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
