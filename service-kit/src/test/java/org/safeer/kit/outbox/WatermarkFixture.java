package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the owner remembers of its logs, to be looked at and falsified. */
@ApplicationScoped
public class WatermarkFixture {

  private final DataSource dataSource;

  WatermarkFixture(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void raise(String topic, int partition, long by) {
    number(
        """
        UPDATE outbox_watermark SET next_offset = next_offset + ?
         WHERE topic = ? AND partition = ? RETURNING next_offset""",
        by,
        topic,
        partition);
  }

  long next(String topic, int partition) {
    return number(
        "SELECT next_offset FROM outbox_watermark WHERE topic = ? AND partition = ?",
        topic,
        partition);
  }

  long republications() {
    return number("SELECT count(*) FROM republication");
  }

  private long number(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
