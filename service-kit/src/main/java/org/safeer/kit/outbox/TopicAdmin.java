package org.safeer.kit.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** What is asked of Kafka about topics, with plain exceptions. */
final class TopicAdmin {

  private static final Map<String, String> COMPACTED =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(Duration.ofDays(7)),
          TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(Duration.ofDays(1)));

  private final Admin admin;

  TopicAdmin(Admin admin) {
    this.admin = admin;
  }

  void createMissing(Set<String> names, int partitions, short replication)
      throws InterruptedException {
    Set<String> there = answer(admin.listTopics().names());
    List<NewTopic> missing =
        names.stream()
            .filter(name -> !there.contains(name))
            .map(name -> new NewTopic(name, partitions, replication).configs(COMPACTED))
            .toList();
    for (KafkaFuture<Void> created : admin.createTopics(missing).values().values()) {
      try {
        answer(created);
      } catch (KafkaException failure) {
        if (!(failure.getCause() instanceof TopicExistsException)) { // another replica was first
          throw failure;
        }
      }
    }
  }

  Map<String, TopicDescription> describe(Collection<String> names) throws InterruptedException {
    return answer(admin.describeTopics(names).allTopicNames());
  }

  /** The end offsets, transactions that are still open included. */
  Map<Integer, Long> ends(TopicDescription topic) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (TopicPartitionInfo partition : topic.partitions()) {
      latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest());
    }
    Map<Integer, Long> ends = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
        answer(admin.listOffsets(latest).all()).entrySet()) {
      ends.put(end.getKey().partition(), end.getValue().offset());
    }
    return ends;
  }

  private static <T> T answer(KafkaFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      throw new KafkaException(failure.getCause().getMessage(), failure.getCause());
    }
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
