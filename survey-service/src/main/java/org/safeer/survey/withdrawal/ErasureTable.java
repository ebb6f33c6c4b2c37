package org.safeer.survey.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
      SELECT participant, service, version, erased_at FROM erasure
       WHERE study = :study AND participant IN (:participants) ORDER BY erased_at, service""";

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

  void vacate(String study) {
    entities
        .createNativeQuery("DELETE FROM erasure WHERE study = :study")
        .setParameter("study", study)
        .executeUpdate();
  }

  /** What was erased of each of these participants, in the order of time. */
  Map<UUID, List<Erasure>> of(String study, Collection<UUID> participants) {
    if (participants.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(READ, Object[].class)
            .setParameter("study", study)
            .setParameter("participants", participants)
            .getResultList();
    return rows.stream()
        .map(row -> erasure(study, (Object[]) row))
        .collect(Collectors.groupingBy(Erasure::participant));
  }

  private static Erasure erasure(String study, Object[] row) {
    return new Erasure(study, (UUID) row[0], (String) row[1], (Long) row[2], (Instant) row[3]);
  }
}
