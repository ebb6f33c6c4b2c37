package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** How the live consumer is doing, for health and metrics. */
@ApplicationScoped
class StreamState {

  private volatile Map<String, Long> lag = Map.of();
  private volatile String trouble;

  /** Notes how far each topic's partitions, those of this replica, are behind. */
  void measure(Consumer<?, ?> consumer, int failures) {
    trouble = failures == 0 ? null : failures + " polls in a row were not applied";
    Map<String, Long> measured = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      consumer
          .currentLag(partition)
          .ifPresent(records -> measured.merge(partition.topic(), records, Long::sum));
    }
    lag = measured;
  }

  /** Offsets between this replica's positions in a topic and its end. */
  long lag(String topic) {
    return lag.getOrDefault(topic, 0L);
  }

  void trouble(String reason) {
    trouble = reason;
  }

  /** What keeps the consumer from applying; empty if nothing does. */
  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }
}
