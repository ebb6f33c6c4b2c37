package org.safeer.theme.jdbc;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Set-based SQL for the projections, in the caller's transaction if there is one.
 *
 * <p>The projections move thousands of rows at a time; entities would be loaded and flushed one by
 * one.
 */
@ApplicationScoped
public class Jdbc {

  private final DataSource dataSource;

  Jdbc(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** All rows of a query. */
  public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException("the database refused a query", failure);
    }
  }

  /** The first row of a query, if it has any. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
    return query(sql, reader, parameters).stream().findFirst();
  }

  /** Runs a statement and tells how many rows it changed. */
  public int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the database refused a statement", failure);
    }
  }

  /**
   * Lets one transaction at a time pass for this name; held until the transaction ends.
   *
   * <p>Two first writers of one key then meet here, and the second finds the row of the first.
   */
  public void lock(String name) {
    query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> name, name);
  }

  /** Lets many pass for this name, but nobody beside one that {@link #lock}s it. */
  public void lockShared(String name) {
    query("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))", row -> name, name);
  }

  /** Gives all later reads of this transaction one snapshot. It must be the first thing done. */
  public void oneSnapshot() {
    update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value instanceof SqlArray array) {
        statement.setArray(i + 1, connection.createArrayOf(array.type(), array.values()));
      } else {
        statement.setObject(i + 1, value);
      }
    }
    return statement;
  }
}
