package org.safeer.survey.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/** What must be looked at, written in the transaction that makes it so. */
@ApplicationScoped
class DueTable {

  private static final String RESPONSES =
      """
      INSERT INTO quality_due (study, questionnaire, questionnaire_version, response)
      SELECT study, questionnaire, questionnaire_version, id FROM response
       WHERE study = ? AND id = ANY (?)""";

  private static final String QUESTIONNAIRE =
      "INSERT INTO quality_due (study, questionnaire, questionnaire_version) VALUES (?, ?, ?)";

  private static final String TAKE =
      """
      DELETE FROM quality_due
       WHERE id IN (SELECT id FROM quality_due ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)
      RETURNING study, questionnaire, questionnaire_version, response""";

  /**
   * Something to look at.
   *
   * @param response null for what all of the questionnaire have in common
   */
  record Due(QuestionnaireVersionKey questionnaire, UUID response) {}

  private final DataSource dataSource;
  private final EntityManager entities;

  DueTable(DataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /** Adds responses. */
  void add(String study, Collection<UUID> responses) {
    // They must be in the database before anything there refers to them.
    entities.flush();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(RESPONSES)) {
      insert.setString(1, study);
      insert.setArray(2, connection.createArrayOf("uuid", responses.toArray()));
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the responses could not be noted", failure);
    }
  }

  /** Adds what the responses to these have in common. */
  void add(Collection<QuestionnaireVersionKey> questionnaires) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(QUESTIONNAIRE)) {
      for (QuestionnaireVersionKey one : questionnaires) {
        insert.setString(1, one.study());
        insert.setString(2, one.questionnaire());
        insert.setInt(3, one.number());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("the questionnaires could not be noted", failure);
    }
  }

  /** Takes the oldest away, those that nobody else is taking. */
  List<Due> take(int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(TAKE)) {
      delete.setInt(1, most);
      List<Due> taken = new ArrayList<>();
      try (ResultSet rows = delete.executeQuery()) {
        while (rows.next()) {
          QuestionnaireVersionKey key =
              new QuestionnaireVersionKey(rows.getString(1), rows.getString(2), rows.getInt(3));
          taken.add(new Due(key, rows.getObject(4, UUID.class)));
        }
      }
      return taken;
    } catch (SQLException failure) {
      throw new IllegalStateException("nothing could be taken to look at", failure);
    }
  }
}
