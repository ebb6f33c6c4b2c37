package org.safeer.kit.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Sends partitions whose position is outside their log back to its start: the log was truncated, or
 * its first part deleted. States are applied by version, so reading some twice does no harm.
 */
final class LogStart {

  private final PositionTable table;
  private final int generation;

  LogStart(PositionTable table, int generation) {
    this.table = table;
    this.generation = generation;
  }

  void goTo(
      Collection<TopicPartition> partitions,
      Consumer<byte[], byte[]> consumer,
      Positions positions) {
    List<Advance> moves = new ArrayList<>();
    Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
    for (TopicPartition partition : partitions) {
      if (positions.knows(partition)) {
        moves.add(positions.advance(partition).to(starts.get(partition)));
      }
    }
    moves.sort(
        (one, other) -> Positions.ORDER.compare(one.topicPartition(), other.topicPartition()));
    QuarkusTransaction.requiringNew().run(() -> table.advance(generation, moves));
    positions.restAll();
  }
}
