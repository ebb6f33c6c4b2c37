package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which topics are to be published again. */
@ApplicationScoped
class RepublicationTable {

  private final DataSource dataSource;

  RepublicationTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void request(String topic, String reason) {
    update(
        """
        INSERT INTO republication (topic, reason, requested_at) VALUES (?, ?, now())
        ON CONFLICT DO NOTHING""",
        topic,
        reason);
  }

  void finished(String topic) {
    update("DELETE FROM republication WHERE topic = ?", topic);
  }

  List<String> requested() {
    List<String> topics = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT topic FROM republication ORDER BY topic");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        topics.add(rows.getString(1));
      }
      return topics;
    } catch (SQLException failure) {
      throw new IllegalStateException("the requested republications are not known", failure);
    }
  }

  /** Until the transaction ends nobody else inserts; those who would wait hold up nothing here. */
  void keepWritersOut() {
    try (Connection connection = dataSource.getConnection();
        Statement lock = connection.createStatement()) {
      lock.execute("LOCK TABLE outbox IN SHARE ROW EXCLUSIVE MODE");
    } catch (SQLException failure) {
      throw new IllegalStateException("the outbox could not be locked", failure);
    }
  }

  private void update(String sql, String... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the republications could not be noted", failure);
    }
  }
}
