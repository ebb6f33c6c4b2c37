package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the consumer's tables, and disturbs its connections. */
@ApplicationScoped
public class StreamTables {

  private final DataSource dataSource;

  StreamTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Dead letters of a subject. */
  long deadLetters(String subject) {
    return number("SELECT count(*) FROM dead_letter WHERE subject_key = ?", subject);
  }

  /** The sum of all positions of a generation. */
  long positions(int generation) {
    return number(
        "SELECT coalesce(sum(position), 0) FROM consumer_position WHERE generation = ?",
        generation);
  }

  /** Rows of the evidence of a generation. */
  long evidence(int generation) {
    return number("SELECT count(*) FROM tally_evidence WHERE generation = ?", generation);
  }

  /** Cuts the connection of the caller's transaction, as a restart of the database would. */
  void cutOwnConnection() {
    number("SELECT 1 WHERE pg_terminate_backend(pg_backend_pid())");
  }

  private long number(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
