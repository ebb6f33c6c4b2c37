package org.safeer.kit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Advisory locks on buckets, all held by one connection: they end with it, however it ends.
 *
 * <p>The question which buckets have rows goes over the same connection at every poll, so it is the
 * heartbeat as well: who cannot ask holds nothing. Used by one thread.
 */
final class BucketLocks implements AutoCloseable {

  /** First key of the advisory locks; the second is the bucket, or {@link #PRESENCE}. */
  private static final int LOCK_CLASS = 0x5AFE;

  /** Held, shared, by every relay that can publish: its holders are counted to share fairly. */
  private static final int PRESENCE = 100;

  private final Connection connection;
  private boolean present;

  BucketLocks(Connection connection) {
    this.connection = connection;
  }

  boolean tryLock(int bucket) throws SQLException {
    return call("SELECT pg_try_advisory_lock(?, ?)", bucket);
  }

  void unlock(int bucket) throws SQLException {
    call("SELECT pg_advisory_unlock(?, ?)", bucket);
  }

  /** Takes part in the sharing of buckets, or leaves it to relays that can publish. */
  void presence(boolean wanted) throws SQLException {
    if (wanted != present) {
      String function = wanted ? "pg_try_advisory_lock_shared" : "pg_advisory_unlock_shared";
      call("SELECT " + function + "(?, ?)", PRESENCE);
      present = wanted;
    }
  }

  /** How many relays take part, on this service's database. */
  int relays() throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement(
            """
            SELECT count(*) FROM pg_locks
             WHERE locktype = 'advisory' AND classid = ? AND objid = ? AND granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""")) {
      count.setInt(1, LOCK_CLASS);
      count.setInt(2, PRESENCE);
      try (ResultSet rows = count.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** Those of the buckets that have rows; also the heartbeat, so it asks even for none. */
  Set<Integer> withRows(Collection<Integer> buckets) throws SQLException {
    Set<Integer> found = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT b FROM unnest(?::smallint[]) AS b
             WHERE EXISTS (SELECT 1 FROM outbox WHERE bucket = b)""")) {
      Array asked = connection.createArrayOf("smallint", buckets.toArray());
      select.setArray(1, asked);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getInt(1));
        }
      }
    }
    return found;
  }

  /** How many rows wait in all buckets, those of other relays included; counted up to a bound. */
  long pending() throws SQLException {
    try (PreparedStatement count =
            connection.prepareStatement(
                "SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT 100000) AS counted");
        ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private boolean call(String sql, int second) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, LOCK_CLASS);
      select.setInt(2, second);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException alreadyLost) {
      // What was to be given up is given up.
    }
  }
}
