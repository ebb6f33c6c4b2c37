package org.safeer.survey.quota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.safeer.kit.json.CanonicalJson;

/**
 * The counts of quotas.
 *
 * <p>Whoever counts holds the study's quotas as they are, together with all others who count;
 * whoever adds, changes or deletes a quota holds them alone. So a new quota finds every response
 * either stored or not begun, and counts none twice. The lock is the database's, fair and in memory
 * only: a row that everybody shares would be written by every submission.
 */
@ApplicationScoped
class QuotaTable {

  private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 418))";

  /** Two statements in one round trip: the second one sees what was done before the lock. */
  private static final String READ =
      """
      SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 418));
      SELECT quota, questionnaire, region, CAST(attributes AS text)
        FROM quota WHERE study = ? AND questionnaire = ANY (?)""";

  /** In one order, so that no two transactions wait in turn. */
  private static final String HOLD =
      """
      SELECT quota, most, when_full, filled FROM quota
       WHERE study = ? AND quota = ANY (?) ORDER BY quota FOR UPDATE""";

  private static final String MOVE =
      "UPDATE quota SET filled = filled + ? WHERE study = ? AND quota = ?";

  private static final String COUNT =
      """
      SELECT count(*)
        FROM response r JOIN participant p ON p.study = r.study AND p.id = r.participant
       WHERE r.study = ? AND r.questionnaire = ? AND r.review <> 'REJECTED'
         AND p.region = coalesce(?, p.region) AND p.attributes @> CAST(? AS jsonb)""";

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataSource dataSource;

  QuotaTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Holds a study's quotas alone until the caller's transaction ends. */
  void holdAlone(String study) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ALONE)) {
      select.setString(1, study);
      select.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("the quotas could not be held", failure);
    }
  }

  /** What is counted of these questionnaires until the caller's transaction ends. */
  List<CountedCell> counted(String study, Collection<String> questionnaires) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setString(1, study);
      select.setString(2, study);
      select.setArray(3, connection.createArrayOf("text", questionnaires.toArray()));
      select.execute();
      select.getMoreResults();
      List<CountedCell> cells = new ArrayList<>();
      try (ResultSet rows = select.getResultSet()) {
        while (rows.next()) {
          QuotaCell cell = new QuotaCell(rows.getString(3), texts(rows.getString(4)));
          cells.add(new CountedCell(rows.getString(1), rows.getString(2), cell));
        }
      }
      return cells;
    } catch (SQLException failure) {
      throw new IllegalStateException("the quotas could not be read", failure);
    }
  }

  /** Lets nobody else count in these before the caller's transaction ends. */
  List<HeldQuota> hold(String study, List<CountedCell> cells) {
    Map<String, CountedCell> byKey =
        cells.stream().collect(Collectors.toMap(CountedCell::quota, Function.identity()));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(HOLD)) {
      select.setString(1, study);
      select.setArray(2, connection.createArrayOf("text", byKey.keySet().toArray()));
      List<HeldQuota> held = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          WhenFull whenFull = WhenFull.valueOf(rows.getString(3));
          CountedCell cell = byKey.get(rows.getString(1));
          held.add(new HeldQuota(cell, rows.getLong(2), whenFull, rows.getLong(4)));
        }
      }
      return held;
    } catch (SQLException failure) {
      throw new IllegalStateException("the quotas could not be held", failure);
    }
  }

  /** Moves the counts of quotas that are held. */
  void move(String study, List<HeldQuota> quotas) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(MOVE)) {
      for (HeldQuota quota : quotas) {
        update.setLong(1, quota.moved());
        update.setString(2, study);
        update.setString(3, quota.quota());
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("the quotas could not be moved", failure);
    }
  }

  /** How many responses there are of a cell; exact if the quotas are held alone. */
  long count(String study, String questionnaire, QuotaCell cell) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT)) {
      select.setString(1, study);
      select.setString(2, questionnaire);
      select.setString(3, cell.region());
      select.setString(4, CanonicalJson.write(cell.attributes()));
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the responses could not be counted", failure);
    }
  }

  private static Map<String, String> texts(String json) {
    try {
      return JSON.readValue(json, TEXTS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("the table holds no attributes", unreadable);
    }
  }
}
