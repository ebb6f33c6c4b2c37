package org.safeer.localstack.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.safeer.localstack.StackException;

/** A promise the suite makes: what was answered with 201 is on the disk. */
final class Durability {

  private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit");

  private Durability() {}

  /** Asks as the service itself, since a setting of a role or a database beats the server's. */
  static void require(DatabaseAccess database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String setting : MUST_BE_ON) {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
          row.next();
          requireOn(database, setting, row.getString(1));
        }
      }
    }
  }

  private static void requireOn(DatabaseAccess database, String setting, String value) {
    if (!"on".equals(value)) {
      throw new StackException(
          "Refusing to start: PostgreSQL runs %s with %s = %s, so a crash could lose accepted data."
              .formatted(database, setting, value));
    }
  }
}
