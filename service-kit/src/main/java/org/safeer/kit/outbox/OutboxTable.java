package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of the outbox. */
@ApplicationScoped
class OutboxTable {

  /** Bounds the memory of one read; a single row is always read. */
  private static final int MAX_BATCH_BYTES = 4_000_000;

  private static final int FETCH_ROWS = 50;

  private static final String INSERT =
      """
      INSERT INTO outbox (bucket, topic, record_key, partition_key, type, version, event_id,
                          payload, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String READ =
      """
      SELECT id, topic, record_key, partition_key, type, version, event_id, payload, created_at
        FROM outbox WHERE bucket = ? ORDER BY id LIMIT ?""";

  private final DataSource dataSource;

  OutboxTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Inserts in the caller's transaction; ids grow in the order of the list. */
  void insert(List<OutboxRow> rows) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (OutboxRow row : rows) {
        insert.setInt(1, Bucket.of(row.partitionKey()));
        insert.setString(2, row.topic());
        insert.setString(3, row.key());
        insert.setString(4, row.partitionKey());
        insert.setString(5, row.type());
        insert.setLong(6, row.version());
        insert.setObject(7, row.eventId());
        insert.setBytes(8, row.payload());
        insert.setObject(9, row.createdAt().atOffset(ZoneOffset.UTC));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The oldest rows of a bucket, in the order they must be published in. */
  List<OutboxRow> read(int bucket, int limit) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false); // else the driver reads all rows before the first
      try (PreparedStatement select = connection.prepareStatement(READ)) {
        select.setInt(1, bucket);
        select.setInt(2, limit);
        select.setFetchSize(FETCH_ROWS);
        return bounded(select);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static List<OutboxRow> bounded(PreparedStatement select) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    int bytes = 0;
    try (ResultSet result = select.executeQuery()) {
      while (bytes < MAX_BATCH_BYTES && result.next()) {
        OutboxRow row = row(result);
        bytes += row.size();
        rows.add(row);
      }
    }
    return rows;
  }

  private static OutboxRow row(ResultSet result) throws SQLException {
    return new OutboxRow(
        result.getLong("id"),
        result.getString("topic"),
        result.getString("record_key"),
        result.getString("partition_key"),
        result.getString("type"),
        result.getLong("version"),
        result.getObject("event_id", UUID.class),
        result.getBytes("payload"),
        result.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  /** Deletes published rows and notes how far the log now reaches, both or neither. */
  void published(int bucket, List<OutboxRow> rows, LogEnds ends) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        delete(connection, bucket, rows);
        ends.record(connection);
        connection.commit();
      } catch (SQLException failure) {
        connection.rollback();
        throw failure;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void delete(Connection connection, int bucket, List<OutboxRow> rows)
      throws SQLException {
    Array ids =
        connection.createArrayOf("bigint", rows.stream().map(OutboxRow::id).toArray(Long[]::new));
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM outbox WHERE bucket = ? AND id = ANY (?)")) {
      delete.setInt(1, bucket);
      delete.setArray(2, ids);
      delete.executeUpdate();
    }
  }
}
