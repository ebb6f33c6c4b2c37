package org.safeer.survey.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** What was found out of each response. */
@ApplicationScoped
class AssessmentTable {

  /** What is known of a newer state stays. */
  private static final String STORE =
      """
      INSERT INTO response_quality AS known
        (study, response, participant, questionnaire, questionnaire_version, version, counts,
         duration, answered, content_hash, assessed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
      ON CONFLICT (study, response) DO UPDATE
         SET version = excluded.version, counts = excluded.counts, duration = excluded.duration,
             answered = excluded.answered, content_hash = excluded.content_hash,
             assessed_at = excluded.assessed_at
       WHERE known.version <= excluded.version""";

  /** Speed is compared with the others', and so elsewhere. */
  private static final String FORGET =
      """
      DELETE FROM response_flag f USING response_quality q
       WHERE q.study = ? AND q.response = ? AND q.version = ?
         AND f.study = q.study AND f.response = q.response AND f.flag <> 'SPEEDING'""";

  private static final String FLAG =
      """
      INSERT INTO response_flag (study, response, flag, item, value, threshold, contradictory)
      SELECT q.study, q.response, ?, ?, ?, ?, ? FROM response_quality q
       WHERE q.study = ? AND q.response = ? AND q.version = ?
      ON CONFLICT DO NOTHING""";

  /** That a response {@code other} of another participant says the very same as {@code q}. */
  static final String TWIN =
      """
      other.study = q.study AND other.questionnaire = q.questionnaire
         AND other.questionnaire_version = q.questionnaire_version
         AND other.content_hash = q.content_hash AND other.participant <> q.participant""";

  private static final String FLAG_TWIN =
      """
      INSERT INTO response_flag (study, response, flag, item, value, threshold)
      SELECT q.study, q.response, 'DUPLICATE', '', q.answered, %d FROM response_quality q
       WHERE q.study = ? AND q.response = ?
         AND EXISTS (SELECT 1 FROM response_quality other WHERE %s)
      ON CONFLICT DO NOTHING"""
          .formatted(AnswerContent.FEWEST_ANSWERS, TWIN);

  /**
   * As long as all who are alike are one participant's, none of them is flagged. The first of
   * somebody else's flags them all; whoever comes later finds one that is flagged, and so all.
   */
  private static final String FLAG_OTHERS =
      """
      INSERT INTO response_flag (study, response, flag, item, value, threshold)
      SELECT study, response, 'DUPLICATE', '', answered, %d
        FROM (SELECT other.study, other.response, other.answered
                FROM response_quality q JOIN response_quality other ON %s
               WHERE q.study = ? AND q.response = ?
                 AND (SELECT 1 FROM response_quality other
                        JOIN response_flag f ON f.study = other.study
                         AND f.response = other.response AND f.flag = 'DUPLICATE'
                       WHERE %s LIMIT 1) IS NULL
               LIMIT 1000) AS others
      ON CONFLICT DO NOTHING"""
          .formatted(AnswerContent.FEWEST_ANSWERS, TWIN, TWIN);

  private final DataSource dataSource;

  AssessmentTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Stores what was found, in place of what was found before. */
  void store(Collection<Assessment> assessments) {
    try (Connection connection = dataSource.getConnection()) {
      storeAll(connection, assessments);
      forget(connection, assessments);
      flag(connection, assessments);
      for (String sql : List.of(FLAG_TWIN, FLAG_OTHERS)) {
        compare(connection, sql, assessments);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the assessments could not be stored", failure);
    }
  }

  private static void storeAll(Connection connection, Collection<Assessment> assessments)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(STORE)) {
      for (Assessment one : assessments) {
        insert.setString(1, one.response().key().study());
        insert.setObject(2, one.response().key().id());
        insert.setObject(3, one.response().participant());
        insert.setString(4, one.response().questionnaire());
        insert.setInt(5, one.response().questionnaireVersion());
        insert.setLong(6, one.response().version());
        insert.setBoolean(7, one.response().counts());
        insert.setObject(8, one.duration(), Types.BIGINT);
        insert.setInt(9, one.content().answered());
        insert.setString(10, one.content().hash());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void forget(Connection connection, Collection<Assessment> assessments)
      throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      for (Assessment one : assessments) {
        bindState(delete, 1, one);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private static void flag(Connection connection, Collection<Assessment> assessments)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(FLAG)) {
      for (Assessment one : assessments) {
        for (Finding finding : one.findings()) {
          insert.setString(1, finding.flag().name());
          insert.setString(2, finding.item() == null ? "" : finding.item());
          insert.setDouble(3, finding.value());
          insert.setDouble(4, finding.threshold());
          insert.setBoolean(5, finding.contradictory() != null);
          bindState(insert, 6, one);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void compare(Connection connection, String sql, Collection<Assessment> assessments)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Assessment one : assessments) {
        if (one.content().hash() != null) {
          insert.setString(1, one.response().key().study());
          insert.setObject(2, one.response().key().id());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void bindState(PreparedStatement statement, int first, Assessment one)
      throws SQLException {
    statement.setString(first, one.response().key().study());
    statement.setObject(first + 1, one.response().key().id());
    statement.setLong(first + 2, one.response().version());
  }
}
