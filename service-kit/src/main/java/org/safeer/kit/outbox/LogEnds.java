package org.safeer.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** How far the partitions written by one Kafka transaction reach. */
final class LogEnds {

  // Written in one order by all relays, so that no two wait for each other.
  private final Map<String, Map<Integer, Long>> ends = new TreeMap<>();

  void wrote(String topic, int partition, long offset) {
    ends.computeIfAbsent(topic, name -> new TreeMap<>()).merge(partition, offset + 1, Math::max);
  }

  /** Notes the ends; a relay that was overtaken never moves one back. */
  void record(Connection connection) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO outbox_watermark AS known (topic, partition, next_offset) VALUES (?, ?, ?)
            ON CONFLICT (topic, partition)
            DO UPDATE SET next_offset = greatest(known.next_offset, excluded.next_offset)""")) {
      for (Map.Entry<String, Map<Integer, Long>> topic : ends.entrySet()) {
        for (Map.Entry<Integer, Long> partition : topic.getValue().entrySet()) {
          upsert.setString(1, topic.getKey());
          upsert.setInt(2, partition.getKey());
          upsert.setLong(3, partition.getValue());
          upsert.addBatch();
        }
      }
      upsert.executeBatch();
    }
  }
}
