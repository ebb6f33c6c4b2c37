package org.safeer.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** The records, written and read in the caller's transaction. */
@ApplicationScoped
class RecordTable {

  private static final String HOLD =
      "SELECT pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(10), ?, ?, ?), 417))";

  private static final String FIND =
      """
      SELECT request_hash, status, resource FROM idempotency_record
      WHERE client = ? AND route = ? AND key = ?""";

  private static final String INSERT =
      """
      INSERT INTO idempotency_record
        (client, route, key, request_hash, status, resource, subjects, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, now())""";

  // A few with each new one: no job of its own, and no call pays for a day of others.
  private static final String EXPIRE =
      """
      DELETE FROM idempotency_record WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM idempotency_record WHERE created_at < now() - interval '1 day'
        ORDER BY created_at LIMIT 10 FOR UPDATE SKIP LOCKED))""";

  private static final String FORGET =
      "DELETE FROM idempotency_record WHERE subjects @> ARRAY[?::text]";

  private static final String FORGET_BELOW =
      "DELETE FROM idempotency_record WHERE starts_with(split_part(route, ' ', 2), ?)";

  private final DataSource dataSource;

  RecordTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps a second call under the key out until the transaction ends; false if one is in. */
  boolean hold(KeyedCall call) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement hold = named(connection, HOLD, call);
        ResultSet rows = hold.executeQuery()) {
      return rows.next() && rows.getBoolean(1);
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  Optional<Recorded> find(KeyedCall call) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = named(connection, FIND, call);
        ResultSet rows = find.executeQuery()) {
      return rows.next() ? Optional.of(same(call, rows)) : Optional.empty();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  void insert(KeyedCall call, Recorded recorded) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement expire = connection.prepareStatement(EXPIRE);
        PreparedStatement insert = named(connection, INSERT, call)) {
      expire.executeUpdate();
      insert.setString(4, call.requestHash());
      insert.setInt(5, recorded.status());
      insert.setString(6, recorded.resource());
      insert.setArray(7, connection.createArrayOf("text", call.subjects().toArray()));
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  void forget(String subject) {
    delete(FORGET, subject);
  }

  void forgetBelow(String path) {
    delete(FORGET_BELOW, path + "/");
  }

  private void delete(String sql, String which) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement forget = connection.prepareStatement(sql)) {
      forget.setString(1, which);
      forget.executeUpdate();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  private static Recorded same(KeyedCall call, ResultSet row) throws SQLException {
    if (!row.getString(1).equals(call.requestHash())) {
      throw new ProblemException(
          KitProblem.IDEMPOTENCY_KEY_REUSED, "This key stands for a call with another body.");
    }
    return new Recorded(row.getInt(2), row.getString(3));
  }

  private static PreparedStatement named(Connection connection, String sql, KeyedCall call)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, call.client());
    statement.setString(2, call.route());
    statement.setString(3, call.key());
    return statement;
  }

  private static IllegalStateException failed(SQLException failure) {
    return new IllegalStateException("an idempotency record could not be used", failure);
  }
}
