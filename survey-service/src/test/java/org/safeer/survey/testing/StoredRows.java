package org.safeer.survey.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the database still holds. */
public final class StoredRows {

  private StoredRows() {}

  /** Every table in whose rows the id appears. */
  public static List<String> tablesThatName(UUID id, DataSource dataSource) throws SQLException {
    List<String> tables = tablesThatContain(id.toString(), dataSource);
    tables.remove("outbox");
    return tables;
  }

  /** The rows of a table in which the id appears, as text. */
  public static String row(String table, UUID id, DataSource dataSource) throws SQLException {
    String sql = "SELECT one::text FROM " + table + " AS one WHERE one::text LIKE ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, "%" + id + "%");
      try (ResultSet rows = select.executeQuery()) {
        StringBuilder text = new StringBuilder();
        while (rows.next()) {
          text.append(rows.getString(1));
        }
        return text.toString();
      }
    }
  }

  /** Every table in whose rows the text appears. */
  public static List<String> tablesThatContain(String text, DataSource dataSource)
      throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet names =
            connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
      while (names.next()) {
        String table = names.getString("TABLE_NAME");
        if (holds(connection, table, text)) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static boolean holds(Connection connection, String table, String text)
      throws SQLException {
    String sql = "SELECT 1 FROM " + table + " AS one WHERE one::text LIKE ? LIMIT 1";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, "%" + text + "%");
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }
}
