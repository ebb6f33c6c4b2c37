package org.safeer.system.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeer.localstack.postgres.DatabaseAccess;
import org.safeer.system.suite.RunningSuite;

/** The services' databases, read as somebody with a copy of the disk would read them. */
public final class Databases {

  public static final List<String> NAMES = List.of("survey", "interview", "theme", "gateway");

  private final RunningSuite suite;

  public Databases(RunningSuite suite) {
    this.suite = suite;
  }

  /** Every stored row, of any table, in which the words stand; as text or as bytes. */
  public Map<String, List<String>> rowsWith(String words) throws SQLException {
    return rowsWithAny(List.of(words));
  }

  /** Every stored row in which one of many words stands, found in one walk through the tables. */
  public Map<String, List<String>> rowsWithAny(List<String> words) throws SQLException {
    Map<String, List<String>> found = new TreeMap<>();
    for (String name : NAMES) {
      try (Connection connection = connect(name)) {
        for (String table : tables(connection)) {
          List<String> rows = rowsWith(connection, table, words);
          if (!rows.isEmpty()) {
            found.put(name + "." + table, rows);
          }
        }
      }
    }
    return found;
  }

  /** The answer to one question, as text. */
  public String value(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  public void execute(String database, List<String> statements) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Connection connect(String name) throws SQLException {
    DatabaseAccess access = suite.suite().stack().database(name);
    return access.connect();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
      while (result.next()) {
        tables.add(result.getString(1));
      }
    }
    return tables;
  }

  private static List<String> rowsWith(Connection connection, String table, List<String> words)
      throws SQLException {
    // OFFSET 0 keeps the row's text from being made anew for every word.
    String sql =
        "SELECT r.shown FROM (SELECT t::text AS shown FROM "
            + table
            + " t OFFSET 0) r WHERE EXISTS"
            + " (SELECT 1 FROM unnest(?::text[]) w WHERE strpos(r.shown, w) > 0)";
    Object[] asked =
        words.stream().flatMap(word -> Stream.of(word, hex(word))).toArray(String[]::new);
    List<String> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", asked));
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
    }
    return rows;
  }

  /** How PostgreSQL shows the words inside a bytea. */
  private static String hex(String words) {
    return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
  }
}
