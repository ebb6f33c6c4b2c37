package org.safeer.survey.withdrawal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.kit.json.CanonicalJson;

/** The erasures the services have acknowledged. */
@ApplicationScoped
class ErasureTable {

  /** Acknowledgements come again after a lost log, and not only in order. */
  private static final String NOTE =
      """
      INSERT INTO erasure (study, participant, service, scope, version, erased_at, erased)
      VALUES (:study, :participant, :service, :scope, :version, :erasedAt, CAST(:erased AS jsonb))
      ON CONFLICT (study, participant, service, scope)
      DO UPDATE SET version = excluded.version, erased_at = excluded.erased_at,
                    erased = excluded.erased
       WHERE erasure.version < excluded.version""";

  private static final String READ =
      """
      SELECT participant, scope, service, version, erased_at, CAST(erased AS text) FROM erasure
       WHERE study = :study AND participant IN (:participants)
       ORDER BY erased_at, service, scope""";

  private static final TypeReference<Map<String, Integer>> AMOUNTS = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

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
        .setParameter("scope", erasure.scope().key())
        .setParameter("version", erasure.version())
        .setParameter("erasedAt", erasure.erasedAt())
        .setParameter("erased", CanonicalJson.write(erasure.erased()))
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
    return new Erasure(
        study,
        (UUID) row[0],
        WithdrawalScope.of((String) row[1]).orElseThrow(),
        (String) row[2],
        (Long) row[3],
        (Instant) row[4],
        amounts((String) row[5]));
  }

  private static Map<String, Integer> amounts(String json) {
    try {
      return JSON.readValue(json, AMOUNTS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("the table holds no amounts", unreadable);
    }
  }
}
