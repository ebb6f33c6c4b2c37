package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One row for each application of a record. */
@ApplicationScoped
public class BlindTable {

  private final DataSource dataSource;

  BlindTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void create() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS blind (generation int, place text)");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void add(int generation, String place) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement("INSERT INTO blind VALUES (?, ?)")) {
      insert.setInt(1, generation);
      insert.setString(2, place);
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  long applications(int generation) {
    return number("SELECT count(*) FROM blind WHERE generation = ?", generation);
  }

  long records(int generation) {
    return number("SELECT count(DISTINCT place) FROM blind WHERE generation = ?", generation);
  }

  boolean hasPlace(int generation, String place) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT 1 FROM blind WHERE generation = ? AND place = ?")) {
      select.setInt(1, generation);
      select.setString(2, place);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private long number(String sql, int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, generation);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
