package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Lets one replica rebuild at a time: an advisory lock, which ends with its process at the latest.
 */
@ApplicationScoped
class RebuildLock {

  private static final Logger LOG = Logger.getLogger(RebuildLock.class);

  /** The advisory lock's key; the outbox uses two-part keys, which never collide with one. */
  private static final long KEY = 0x5AFEL;

  private final DataSource dataSource;

  RebuildLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The lock while it is held. */
  record Held(Connection connection) implements AutoCloseable {

    @Override
    public void close() {
      try (connection) {
        ask(connection, "SELECT pg_advisory_unlock(?)");
      } catch (SQLException lost) {
        LOG.warn("the connection that held the rebuild's lock is lost, and the lock with it", lost);
      }
    }
  }

  /** Takes the lock; empty if another replica has it. Outside a transaction only. */
  Optional<Held> take() {
    try {
      Connection connection = dataSource.getConnection();
      if (ask(connection, "SELECT pg_try_advisory_lock(?)")) {
        return Optional.of(new Held(connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException failure) {
      throw new IllegalStateException("the rebuild lock could not be asked for", failure);
    }
  }

  /** Whether any replica has the lock. */
  boolean held() {
    try (Connection connection = dataSource.getConnection()) {
      return ask(
          connection,
          """
          SELECT EXISTS (
            SELECT 1 FROM pg_locks
             WHERE locktype = 'advisory' AND classid = 0 AND objid = ? AND objsubid = 1 AND granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))""");
    } catch (SQLException failure) {
      throw new IllegalStateException("the rebuild lock could not be looked at", failure);
    }
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, KEY);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
