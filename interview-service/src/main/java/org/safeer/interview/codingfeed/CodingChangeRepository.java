package org.safeer.interview.codingfeed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CodingChangeRepository implements PanacheRepositoryBase<CodingChange, ChangeKey> {

  /** Of no meaning but that nobody else locks it. */
  private static final long LOCK = 0x5AFE_C0D1_46L;

  private static final String UPSERT =
      """
      INSERT INTO coding_change (study, kind, id, interview, version, transcript_version, deleted,
                                 position)
      VALUES (:study, :kind, :id, cast(:interview AS uuid), :version,
              cast(:transcriptVersion AS integer), :deleted, nextval('coding_change_position'))
      ON CONFLICT (study, kind, id) DO UPDATE
      SET interview = coalesce(excluded.interview, coding_change.interview),
          version = excluded.version, transcript_version = excluded.transcript_version,
          deleted = excluded.deleted, position = excluded.position
      WHERE excluded.version > coding_change.version""";

  /**
   * Keeps other writers out until the transaction ends, so that positions are seen in their order:
   * a reader who has read one never misses a smaller one that is committed later.
   */
  void holdOrder() {
    getEntityManager()
        .createNativeQuery("SELECT cast(pg_advisory_xact_lock(:lock) AS text)", String.class)
        .setParameter("lock", LOCK)
        .getSingleResult();
  }

  /** Notes a change unless it, or a later one, is noted. */
  void note(ChangeKey key, long version, UUID interview, Integer transcript, boolean deleted) {
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("study", key.study())
        .setParameter("kind", key.kind())
        .setParameter("id", key.id())
        .setParameter("interview", interview)
        .setParameter("version", version)
        .setParameter("transcriptVersion", transcript)
        .setParameter("deleted", deleted)
        .executeUpdate();
  }

  List<CodingChange> after(String study, long position, int limit) {
    return find("id.study = ?1 and position > ?2 order by position", study, position)
        .page(0, limit)
        .list();
  }

  /** Position of the study's last change; 0 before there is one. */
  long last(String study) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(position), 0L) from CodingChange where id.study = ?1", Long.class)
        .setParameter(1, study)
        .getSingleResult();
  }
}
