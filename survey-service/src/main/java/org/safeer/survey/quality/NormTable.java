package org.safeer.survey.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** What the responses to each published version have in common. */
@ApplicationScoped
class NormTable {

  /** A version of an emptied sandbox has none. */
  private static final String DUE =
      """
      INSERT INTO quality_norm (study, questionnaire, questionnaire_version, due)
      SELECT study, questionnaire, number, true FROM questionnaire_version
       WHERE study = :study AND questionnaire = :questionnaire AND number = :number
      ON CONFLICT (study, questionnaire, questionnaire_version) DO UPDATE SET due = true""";

  /**
   * The more there are, the less another one changes, and the longer it takes: two seconds later at
   * the soonest, and so late that it takes a twentieth of the time at most.
   */
  private static final String NEXT =
      """
      SELECT study, questionnaire, questionnaire_version FROM quality_norm
       WHERE due AND (computed_at IS NULL
                      OR computed_at < now() - greatest(INTERVAL '2 s', 20 * took))
       ORDER BY computed_at NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED""";

  private static final String OF_VERSION =
      """
      q.study = :study AND q.questionnaire = :questionnaire AND q.questionnaire_version = :number""";

  private static final String MEASURE =
      """
      UPDATE quality_norm AS n
         SET responses = m.responses, durations = m.durations, median = m.median, due = false,
             computed_at = now()
        FROM (SELECT count(*) AS responses, count(duration) AS durations,
                     percentile_cont(0.5) WITHIN GROUP (ORDER BY duration) AS median
                FROM response_quality q WHERE q.counts AND %s) AS m
       WHERE n.study = :study AND n.questionnaire = :questionnaire
         AND n.questionnaire_version = :number"""
          .formatted(OF_VERSION);

  private static final String NOT_SPEEDING =
      """
      DELETE FROM response_flag f USING response_quality q
       WHERE f.study = :study AND f.flag = 'SPEEDING' AND q.response = f.response AND %s
         AND (q.duration IS NULL OR q.duration >= :fastest)"""
          .formatted(OF_VERSION);

  private static final String SPEEDING =
      """
      INSERT INTO response_flag AS known (study, response, flag, item, value, threshold)
      SELECT q.study, q.response, 'SPEEDING', '', q.duration, :fastest FROM response_quality q
       WHERE q.duration < :fastest AND %s
      ON CONFLICT (study, response, flag, item) DO UPDATE
         SET value = excluded.value, threshold = excluded.threshold
       WHERE known.threshold <> excluded.threshold"""
          .formatted(OF_VERSION);

  private static final String NO_TWIN =
      """
      DELETE FROM response_flag f USING response_quality q
       WHERE f.study = :study AND f.flag = 'DUPLICATE' AND q.response = f.response AND %s
         AND NOT EXISTS (SELECT 1 FROM response_quality other WHERE %s)"""
          .formatted(OF_VERSION, AssessmentTable.TWIN);

  private static final String COUNT =
      """
      UPDATE quality_norm AS n
         SET took = clock_timestamp() - now(),
             flagged = coalesce(
               (SELECT jsonb_object_agg(flag, responses)
                  FROM (SELECT f.flag, count(DISTINCT f.response) AS responses
                          FROM response_flag f
                          JOIN response_quality q ON q.study = f.study AND q.response = f.response
                         WHERE q.counts AND %s
                         GROUP BY f.flag) AS counted), '{}')
       WHERE n.study = :study AND n.questionnaire = :questionnaire
         AND n.questionnaire_version = :number"""
          .formatted(OF_VERSION);

  private static final String READ =
      """
      SELECT responses, durations, median, CAST(flagged AS text), computed_at FROM quality_norm
       WHERE study = :study AND questionnaire = :questionnaire
         AND questionnaire_version = :number""";

  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EntityManager entities;

  NormTable(EntityManager entities) {
    this.entities = entities;
  }

  /** Responses to these have come, changed or gone. */
  void markDue(Collection<QuestionnaireVersionKey> questionnaires) {
    questionnaires.stream()
        .sorted(
            Comparator.comparing(QuestionnaireVersionKey::study)
                .thenComparing(QuestionnaireVersionKey::questionnaire)
                .thenComparing(QuestionnaireVersionKey::number))
        .forEach(one -> query(DUE, one).executeUpdate());
  }

  /** One whose responses have changed since it was measured, held; empty if none is due. */
  Optional<QuestionnaireVersionKey> nextDue() {
    List<?> rows = entities.createNativeQuery(NEXT, Object[].class).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new QuestionnaireVersionKey((String) row[0], (String) row[1], (Integer) row[2]))
        .findFirst();
  }

  /** Measures it anew, and flags who is fast for it and who has no twin any more. */
  void measure(QuestionnaireVersionKey questionnaire) {
    query(MEASURE, questionnaire).executeUpdate();
    // Slower than nobody, where there are too few to compare with.
    double fastest = read(questionnaire).flatMap(Norm::fastest).orElse(0.0);
    query(NOT_SPEEDING, questionnaire).setParameter("fastest", fastest).executeUpdate();
    query(SPEEDING, questionnaire).setParameter("fastest", fastest).executeUpdate();
    query(NO_TWIN, questionnaire).executeUpdate();
    query(COUNT, questionnaire).executeUpdate();
  }

  /** What was measured last; empty if nothing was yet. */
  Optional<Norm> read(QuestionnaireVersionKey questionnaire) {
    List<?> rows =
        bound(entities.createNativeQuery(READ, Object[].class), questionnaire).getResultList();
    return rows.stream().map(Object[].class::cast).map(NormTable::norm).findFirst();
  }

  private static Norm norm(Object[] row) {
    return new Norm(
        (Long) row[0], (Long) row[1], (Double) row[2], counts((String) row[3]), (Instant) row[4]);
  }

  private Query query(String sql, QuestionnaireVersionKey questionnaire) {
    return bound(entities.createNativeQuery(sql), questionnaire);
  }

  private static Query bound(Query query, QuestionnaireVersionKey questionnaire) {
    return query
        .setParameter("study", questionnaire.study())
        .setParameter("questionnaire", questionnaire.questionnaire())
        .setParameter("number", questionnaire.number());
  }

  private static Map<QualityFlag, Long> counts(String json) {
    try {
      Map<QualityFlag, Long> counts = new EnumMap<>(QualityFlag.class);
      JSON.readValue(json, COUNTS)
          .forEach((flag, responses) -> counts.put(QualityFlag.valueOf(flag), responses));
      return counts;
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("the table holds no counts", unreadable);
    }
  }
}
