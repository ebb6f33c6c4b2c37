package org.safeer.survey.responseexport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.safeer.survey.Decimals;
import org.safeer.survey.Spelling;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.responseexport.table.ExportRow;
import org.safeer.survey.responsefilter.ResponseFilter;
import org.safeer.survey.weighting.WeightJoin;

/** The responses of an export in the order of their ids, a few of them in memory at a time. */
final class ExportRows {

  private static final int FETCHED_AT_ONCE = 500;

  private static final String FROM =
      " FROM response r JOIN participant p ON p.study = r.study AND p.id = r.participant";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final ObjectReader ATTRIBUTES =
      JSON.readerFor(new TypeReference<Map<String, String>>() {});
  private static final ObjectReader METADATA = JSON.readerFor(ResponseMetadata.class);
  private static final ObjectReader ANSWERS =
      JSON.readerFor(new TypeReference<Map<String, Answer>>() {});

  private final WeightJoin weights;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * @param weights null if there is no weighting
   */
  ExportRows(
      String study, PutResponseExportRequest request, ResponseFilter filter, WeightJoin weights) {
    this.weights = weights;
    where.append(" WHERE r.study = :study AND r.questionnaire = :questionnaire");
    parameters.put("study", study);
    parameters.put("questionnaire", request.questionnaire());
    if (request.questionnaireVersion() != null) {
      where.append(" AND r.questionnaire_version = :version");
      parameters.put("version", request.questionnaireVersion());
    }
    where.append(filter.where());
    parameters.putAll(filter.parameters());
  }

  long count(EntityManager entities) {
    NativeQuery<Long> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery("SELECT count(*)" + FROM + where, Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  /** Must be closed; reads on while the transaction lasts. */
  Stream<ExportRow> stream(EntityManager entities) {
    String raked = weights == null ? "CAST(NULL AS double precision)" : "w.weight";
    String sql =
        "SELECT r.id, r.participant, p.region, CAST(p.attributes AS text) AS attributes, p.source,"
            + " r.questionnaire_version, r.submitted_at, CAST(r.metadata AS text) AS metadata,"
            + " r.review, r.weight, CAST(r.answers AS text) AS answers, "
            + raked
            + " AS raked"
            + FROM
            + (weights == null ? "" : " " + weights.sql())
            + where
            + " ORDER BY r.id";
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    query
        .addScalar("id", UUID.class)
        .addScalar("participant", UUID.class)
        .addScalar("region", String.class)
        .addScalar("attributes", String.class)
        .addScalar("source", String.class)
        .addScalar("questionnaire_version", Integer.class)
        .addScalar("submitted_at", Instant.class)
        .addScalar("metadata", String.class)
        .addScalar("review", String.class)
        .addScalar("weight", BigDecimal.class)
        .addScalar("answers", String.class)
        .addScalar("raked", Double.class);
    parameters.forEach(query::setParameter);
    if (weights != null) {
      weights.parameters().forEach(query::setParameter);
    }
    return query.setFetchSize(FETCHED_AT_ONCE).getResultStream().map(ExportRows::row);
  }

  private static ExportRow row(Object[] row) {
    return new ExportRow(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        read(ATTRIBUTES, row[3], Map.of()),
        (String) row[4],
        (Integer) row[5],
        (Instant) row[6],
        read(METADATA, row[7], null),
        Spelling.of((String) row[8]),
        Decimals.canonical((BigDecimal) row[9]),
        row[11] == null ? null : BigDecimal.valueOf((Double) row[11]),
        read(ANSWERS, row[10], Map.of()));
  }

  private static <T> T read(ObjectReader reader, Object json, T otherwise) {
    try {
      return json == null ? otherwise : reader.readValue((String) json);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a stored response cannot be read", unreadable);
    }
  }
}
