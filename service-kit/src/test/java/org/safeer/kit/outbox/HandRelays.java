package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Relays as replicas of a service would run them, in one process and with connections of their own.
 */
@ApplicationScoped
public class HandRelays {

  private final OutboxTable table;
  private final LockConnections connections;
  private final BucketProducers producers;
  private final RecordPublisher publisher;
  private final OutboxConfig config;
  private final DataSource dataSource;

  HandRelays(
      OutboxTable table,
      LockConnections connections,
      BucketProducers producers,
      RecordPublisher publisher,
      OutboxConfig config,
      DataSource dataSource) {
    this.table = table;
    this.connections = connections;
    this.producers = producers;
    this.publisher = publisher;
    this.config = config;
    this.dataSource = dataSource;
  }

  RelayParts parts(FaultPoint fault) {
    return new RelayParts(table, connections, producers, publisher, fault, config);
  }

  Relay start(String name, FaultPoint fault) {
    return start(name, fault, new RelayState());
  }

  Relay start(String name, FaultPoint fault, RelayState state) {
    Relay relay = new Relay(name, parts(fault), new RelayBell(), () -> true, state);
    relay.start();
    return relay;
  }

  /** How many buckets each relay's connection holds. */
  Map<Integer, Integer> bucketsByConnection() {
    Map<Integer, Integer> buckets = new TreeMap<>();
    query(
        """
        SELECT pid, count(*) FROM pg_locks
         WHERE locktype = 'advisory' AND classid = 23294 AND objid < 8 AND granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
         GROUP BY pid""",
        row -> buckets.put(row.getInt(1), row.getInt(2)));
    return buckets;
  }

  /** Cuts the connections that hold the relays' locks, as a network or a restart would. */
  void cutLockConnections() {
    query(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'safeer-outbox-relay' AND datname = current_database()""",
        row -> row.getBoolean(1));
  }

  /** How many rows wait. */
  long pending() {
    long[] count = new long[1];
    query("SELECT count(*) FROM outbox", row -> count[0] = row.getLong(1));
    return count[0];
  }

  /** Deletes all rows, for a test that left some which cannot be published. */
  void empty() {
    query("WITH gone AS (DELETE FROM outbox RETURNING 1) SELECT count(*) FROM gone", row -> {});
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String sql, RowReader reader) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
