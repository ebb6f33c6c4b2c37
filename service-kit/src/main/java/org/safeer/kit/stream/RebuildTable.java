package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The status of the last rebuild, in the database so that every replica can show it. */
@ApplicationScoped
class RebuildTable {

  private static final RebuildStatus NONE =
      new RebuildStatus(RebuildStatus.State.NONE, 0, 0, 0, 0, null, null, null);

  private final DataSource dataSource;

  RebuildTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  RebuildStatus read() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement("SELECT * FROM projection_rebuild");
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? status(rows) : NONE;
    } catch (SQLException failure) {
      throw new IllegalStateException("the last rebuild is not known", failure);
    }
  }

  private static RebuildStatus status(ResultSet row) throws SQLException {
    return new RebuildStatus(
        RebuildStatus.State.valueOf(row.getString("state")),
        row.getInt("from_generation"),
        row.getInt("to_generation"),
        row.getLong("done"),
        row.getLong("total"),
        instant(row, "started_at"),
        instant(row, "finished_at"),
        row.getString("failure"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  void started(int from, int to) {
    update(
        """
        INSERT INTO projection_rebuild (state, from_generation, to_generation, done, total,
                                        started_at)
        VALUES ('RUNNING', ?, ?, 0, 0, now())
        ON CONFLICT (singleton) DO UPDATE
           SET state = excluded.state, from_generation = excluded.from_generation,
               to_generation = excluded.to_generation, done = 0, total = 0,
               started_at = excluded.started_at, finished_at = NULL, failure = NULL""",
        from,
        to);
  }

  void progress(long done, long total) {
    update("UPDATE projection_rebuild SET done = ?, total = ?", done, total);
  }

  void finished() {
    update("UPDATE projection_rebuild SET state = 'FINISHED', done = total, finished_at = now()");
  }

  void failed(String reason) {
    update(
        "UPDATE projection_rebuild SET state = 'FAILED', finished_at = now(), failure = ?", reason);
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the rebuild's status was not noted", failure);
    }
  }
}
