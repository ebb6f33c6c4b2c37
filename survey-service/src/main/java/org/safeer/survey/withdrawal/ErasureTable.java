package org.safeer.survey.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The erasures the services have acknowledged. */
@ApplicationScoped
class ErasureTable {

  /** Acknowledgements come again after a lost log, and not only in order. */
  private static final String NOTE =
      """
      INSERT INTO erasure (study, participant, service, version, erased_at)
      VALUES (:study, :participant, :service, :version, :erasedAt)
      ON CONFLICT (study, participant, service)
      DO UPDATE SET version = excluded.version, erased_at = excluded.erased_at
       WHERE erasure.version < excluded.version""";

  private static final String READ =
      """
      SELECT service, version, erased_at FROM erasure
       WHERE study = :study AND participant = :participant ORDER BY erased_at, service""";

  private final EntityManager entities;

  ErasureTable(EntityManager entities) {
    this.entities = entities;
  }

  void note(Erasure erasure) {
    entities
        .createNativeQuery(NOTE)
        .setParameter("study", erasure.study())
        .setParameter("participant", erasure.participant())
        .setParameter("service", erasure.service())
        .setParameter("version", erasure.version())
        .setParameter("erasedAt", erasure.erasedAt())
        .executeUpdate();
  }

  List<Erasure> of(String study, UUID participant) {
    List<?> rows =
        entities
            .createNativeQuery(READ, Object[].class)
            .setParameter("study", study)
            .setParameter("participant", participant)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Erasure(study, participant, (String) row[0], (Long) row[1], (Instant) row[2]))
        .toList();
  }
}
