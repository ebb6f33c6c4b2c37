package org.safeer.survey.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The flags of one response, as its readers see them. */
@ApplicationScoped
class FlagTable {

  private static final String VERSION =
      "SELECT version FROM response_quality WHERE study = :study AND response = :response";

  private static final String FLAGS =
      """
      SELECT flag, item, value, threshold, contradictory FROM response_flag
       WHERE study = :study AND response = :response ORDER BY flag, item""";

  private static final String TWINS =
      """
      SELECT other.response
        FROM response_quality q JOIN response_quality other ON %s
       WHERE q.study = :study AND q.response = :response
       ORDER BY other.response LIMIT 10"""
          .formatted(AssessmentTable.TWIN);

  private final EntityManager entities;

  FlagTable(EntityManager entities) {
    this.entities = entities;
  }

  /** The state of the response that was looked at last; null if none was yet. */
  Long assessedVersion(EntityKey response) {
    return (Long)
        bound(entities.createNativeQuery(VERSION, Long.class), response).getSingleResultOrNull();
  }

  List<Finding> flags(EntityKey response) {
    List<?> rows =
        bound(entities.createNativeQuery(FLAGS, Object[].class), response).getResultList();
    return rows.stream().map(Object[].class::cast).map(FlagTable::finding).toList();
  }

  /** Ten responses of other participants that say the very same, by id. */
  List<UUID> twins(EntityKey response) {
    List<?> rows = bound(entities.createNativeQuery(TWINS, UUID.class), response).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  private static Query bound(Query query, EntityKey response) {
    return query.setParameter("study", response.study()).setParameter("response", response.id());
  }

  private static Finding finding(Object[] row) {
    String item = (String) row[1];
    return new Finding(
        QualityFlag.valueOf((String) row[0]),
        item.isEmpty() ? null : item,
        (Double) row[2],
        (Double) row[3],
        (Boolean) row[4] ? true : null);
  }
}
