package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeer.theme.evidence.CountKey.CodeCount;
import org.safeer.theme.evidence.CountKey.EvidenceCount;
import org.safeer.theme.evidence.CountKey.ItemCount;
import org.safeer.theme.evidence.CountKey.Measure;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.jdbc.Jdbc;

/**
 * Counts a study's evidence anew, in SQL: a second way to the same numbers, to check the first by.
 * It reads all evidence of the study.
 */
@ApplicationScoped
public class EvidenceRecount {

  private static final String AGREED =
      " e JOIN participant_evidence p ON p.generation = e.generation AND p.study = e.study"
          + " AND p.participant = e.participant WHERE e.generation = ? AND e.study = ? AND p.";

  private static final String ANSWERS =
      "SELECT questionnaire, item, region, bucket, count(*) FROM"
          + " (SELECT e.questionnaire, a.key AS item, p.region, a.value AS bucket"
          + " FROM response_evidence e CROSS JOIN LATERAL jsonb_each_text(e.answers) a"
          + " JOIN participant_evidence p ON p.generation = e.generation AND p.study = e.study"
          + " AND p.participant = e.participant"
          + " WHERE e.generation = ? AND e.study = ? AND p.survey_ok) answer"
          + " GROUP BY questionnaire, item, region, bucket";

  private static final String CODES =
      "SELECT e.code, count(*), count(DISTINCT e.participant),"
          + " count(*) FILTER (WHERE e.quotation IS NOT NULL AND p.quotation_ok)"
          + " FROM coding_evidence"
          + AGREED
          + "interview_ok GROUP BY e.code";

  private static final String RESPONSES =
      "SELECT count(*) FROM response_evidence" + AGREED + "survey_ok";

  private static final String INTERVIEWS =
      "SELECT count(*) FROM interview_evidence" + AGREED + "interview_ok";

  private static final String INTERVIEWEES =
      "SELECT count(DISTINCT e.participant) FROM (SELECT generation, study, participant"
          + " FROM interview_evidence UNION ALL SELECT generation, study, participant"
          + " FROM coding_evidence)"
          + AGREED
          + "interview_ok";

  private static final String WITHDRAWALS =
      "SELECT count(*) FROM withdrawn_participant WHERE generation = ? AND study = ?";

  private final Jdbc jdbc;

  EvidenceRecount(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** All counts of the study that are not zero, in the caller's transaction. */
  public SortedMap<CountKey, Long> counts(int generation, String study) {
    // Freshly filled tables have no statistics: the planner would take them for small and join
    // everybody with everybody.
    jdbc.update("SET LOCAL enable_nestloop = off");
    SortedMap<CountKey, Long> counts = new TreeMap<>();
    jdbc.query(ANSWERS, row -> answer(study, row), generation, study)
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    jdbc.query(CODES, row -> code(study, row, counts), generation, study);
    counts.put(new EvidenceCount(study, Total.RESPONSES), total(RESPONSES, generation, study));
    counts.put(new EvidenceCount(study, Total.INTERVIEWS), total(INTERVIEWS, generation, study));
    counts.put(
        new EvidenceCount(study, Total.INTERVIEWEES), total(INTERVIEWEES, generation, study));
    counts.put(new EvidenceCount(study, Total.WITHDRAWALS), total(WITHDRAWALS, generation, study));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private long total(String sql, int generation, String study) {
    return jdbc.first(sql, row -> row.getLong(1), generation, study).orElse(0L);
  }

  private static Map.Entry<CountKey, Long> answer(String study, ResultSet row) throws SQLException {
    CountKey key =
        new ItemCount(
            study, row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    return Map.entry(key, row.getLong(5));
  }

  private static String code(String study, ResultSet row, Map<CountKey, Long> counts)
      throws SQLException {
    String code = row.getString(1);
    counts.put(new CodeCount(study, code, Measure.EXCERPTS), row.getLong(2));
    counts.put(new CodeCount(study, code, Measure.INTERVIEWEES), row.getLong(3));
    counts.put(new CodeCount(study, code, Measure.QUOTATIONS), row.getLong(4));
    return code;
  }
}
