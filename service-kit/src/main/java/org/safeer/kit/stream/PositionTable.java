package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/**
 * How far each generation has applied each partition. Kept here and not in Kafka, so that what is
 * applied and how far that is are committed together. Every method joins the caller's transaction.
 */
@ApplicationScoped
class PositionTable {

  private final DataSource dataSource;

  PositionTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Has a row for each partition: at 0 if there was none, or if it was about another log.
   *
   * @param topicIds Kafka's id of each topic
   */
  void ensure(int generation, Collection<TopicPartition> partitions, Map<String, String> topicIds) {
    String upsert =
        """
        INSERT INTO consumer_position AS known (generation, topic, partition, position, topic_id)
        VALUES (?, ?, ?, 0, ?)
        ON CONFLICT (generation, topic, partition)
        DO UPDATE SET position = 0, topic_id = excluded.topic_id
         WHERE known.topic_id <> excluded.topic_id""";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(upsert)) {
      for (TopicPartition partition : sorted(partitions)) {
        bind(insert, generation, partition);
        insert.setString(4, topicIds.get(partition.topic()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("positions were not prepared", failure);
    }
  }

  /** The positions of a generation. */
  Map<TopicPartition, Long> read(int generation) {
    Map<TopicPartition, Long> positions = new HashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT topic, partition, position FROM consumer_position WHERE generation = ?")) {
      select.setInt(1, generation);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
        }
      }
      return positions;
    } catch (SQLException failure) {
      throw new IllegalStateException("positions are not known", failure);
    }
  }

  /**
   * Moves the positions on.
   *
   * @throws FencedException if one is not where this consumer left it
   */
  void advance(int generation, List<Advance> advances) {
    String update =
        """
        UPDATE consumer_position SET position = ?
         WHERE generation = ? AND topic = ? AND partition = ? AND position = ?""";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement move = connection.prepareStatement(update)) {
      for (Advance advance : advances) {
        move.setLong(1, advance.to());
        move.setInt(2, generation);
        move.setString(3, advance.topicPartition().topic());
        move.setInt(4, advance.topicPartition().partition());
        move.setLong(5, advance.from());
        move.addBatch();
      }
      requireMoved(advances, move.executeBatch());
    } catch (SQLException failure) {
      throw new IllegalStateException("positions were not advanced", failure);
    }
  }

  private static void requireMoved(List<Advance> advances, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != 1) {
        throw new FencedException(advances.get(i));
      }
    }
  }

  /** Forgets a generation: whoever still applies to it is fenced by that. */
  void drop(int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM consumer_position WHERE generation = ?")) {
      delete.setInt(1, generation);
      delete.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("positions were not dropped", failure);
    }
  }

  private static void bind(PreparedStatement statement, int generation, TopicPartition partition)
      throws SQLException {
    statement.setInt(1, generation);
    statement.setString(2, partition.topic());
    statement.setInt(3, partition.partition());
  }

  /** One order for all, so that two consumers wait for each other never both ways. */
  private static List<TopicPartition> sorted(Collection<TopicPartition> partitions) {
    return partitions.stream().sorted(Positions.ORDER).toList();
  }
}
