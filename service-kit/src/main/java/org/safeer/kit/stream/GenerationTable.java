package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The one row that says which generation is read. Every method joins the caller's transaction. */
@ApplicationScoped
class GenerationTable {

  private static final String READ = "SELECT current FROM projection_generation";

  private final DataSource dataSource;

  GenerationTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  int current() {
    return read(READ);
  }

  /** Keeps a swap out until the transaction ends, if this is the current generation. */
  void requireCurrent(int generation) {
    int current = read(READ + " FOR SHARE");
    if (current != generation) {
      throw new SupersededException(generation, current);
    }
  }

  /** Makes another generation current. */
  void swap(int from, int to) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE projection_generation SET current = ? WHERE current = ?")) {
      update.setInt(1, to);
      update.setInt(2, from);
      if (update.executeUpdate() != 1) {
        throw new SupersededException(from, current());
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the generation was not swapped", failure);
    }
  }

  private int read(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failure) {
      throw new IllegalStateException("the current generation is not known", failure);
    }
  }
}
