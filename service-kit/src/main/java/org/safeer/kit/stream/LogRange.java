package org.safeer.kit.stream;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** What there is to read at one moment: every partition from its start to its end. */
record LogRange(Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {

  /** The partitions there are of these topics. */
  static List<TopicPartition> partitions(Consumer<?, ?> consumer, Set<String> topics) {
    Map<String, List<PartitionInfo>> there = consumer.listTopics();
    return topics.stream()
        .flatMap(topic -> there.getOrDefault(topic, List.of()).stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  /** The range of the partitions assigned to the consumer. */
  static LogRange now(Consumer<?, ?> consumer) {
    Set<TopicPartition> assigned = consumer.assignment();
    return new LogRange(consumer.beginningOffsets(assigned), consumer.endOffsets(assigned));
  }

  /** Whether the consumer's positions, not the records it saw, have come to the ends. */
  boolean readBy(Consumer<?, ?> consumer) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  long total() {
    return ends.entrySet().stream()
        .mapToLong(end -> end.getValue() - starts.get(end.getKey()))
        .sum();
  }

  long done(Consumer<?, ?> consumer) {
    return ends.entrySet().stream()
        .mapToLong(end -> done(end.getKey(), end.getValue(), consumer.position(end.getKey())))
        .sum();
  }

  private long done(TopicPartition partition, long end, long position) {
    return Math.max(0, Math.min(position, end) - starts.get(partition));
  }
}
