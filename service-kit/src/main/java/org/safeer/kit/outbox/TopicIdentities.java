package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What this service remembers of its topics: which log each was and how far it reached. */
@ApplicationScoped
class TopicIdentities {

  private final DataSource dataSource;

  TopicIdentities(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The noted end of each partition that was ever written to. */
  Map<Integer, Long> marks(String topic) {
    Map<Integer, Long> marks = new HashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT partition, next_offset FROM outbox_watermark WHERE topic = ?")) {
      select.setString(1, topic);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          marks.put(rows.getInt(1), rows.getLong(2));
        }
      }
      return marks;
    } catch (SQLException failure) {
      throw new IllegalStateException("the ends of " + topic + " are not known", failure);
    }
  }

  /** Whether the topic is known under another id. */
  boolean isAnother(String topic, String id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT topic_id FROM owned_topic WHERE topic = ?")) {
      select.setString(1, topic);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() && !rows.getString(1).equals(id);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the id of " + topic + " is not known", failure);
    }
  }

  /** Notes the id the topic has. */
  void remember(String topic, String id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert =
            connection.prepareStatement(
                """
                INSERT INTO owned_topic AS known (topic, topic_id) VALUES (?, ?)
                ON CONFLICT (topic) DO UPDATE SET topic_id = excluded.topic_id
                 WHERE known.topic_id <> excluded.topic_id""")) {
      upsert.setString(1, topic);
      upsert.setString(2, id);
      upsert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the id of " + topic + " was not noted", failure);
    }
  }

  /** Forgets how far the topic reached: its log is another one now. */
  void forgetMarks(String topic) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM outbox_watermark WHERE topic = ?")) {
      delete.setString(1, topic);
      delete.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("the ends of " + topic + " were not forgotten", failure);
    }
  }
}
