package org.safeer.localstack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Gives each service a database and a role of the same name, which no other service can enter. */
final class ServiceDatabases {

  static final List<String> NAMES = List.of("survey", "interview", "theme", "gateway");

  private ServiceDatabases() {}

  static void createMissing(DatabaseAccess superuser, Passwords passwords) throws SQLException {
    try (Connection connection = superuser.connect()) {
      for (String name : NAMES) {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
          execute(connection, "CREATE ROLE %s LOGIN".formatted(name));
        }
        // Set each time: the file with the passwords is the one truth.
        execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(name, passwords.of(name)));
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
          execute(connection, "CREATE DATABASE %s OWNER %1$s".formatted(name));
        }
        execute(connection, "REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
