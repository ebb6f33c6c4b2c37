package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeer.kit.event.Broker;

/** Makes the consumers. */
@ApplicationScoped
class StreamClients {

  private static final int ENOUGH_AT_ONCE = 65_536;

  private final Broker broker;
  private final StreamConfig config;
  private final String application;

  StreamClients(
      Broker broker,
      StreamConfig config,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.broker = broker;
    this.config = config;
    this.application = application;
  }

  /** A consumer that shares the partitions with the other replicas. */
  Consumer<byte[], byte[]> live(int generation) {
    return create(
        Map.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            application + "-g" + generation,
            // Partition n of every topic goes to one replica, so a subject's records meet there.
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
            RangeAssignor.class.getName(),
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            3_000));
  }

  /** A consumer without a group, which reads what it is told to. */
  Consumer<byte[], byte[]> alone() {
    return create(Map.of());
  }

  TopicIds topicIds() {
    return new TopicIds(broker);
  }

  private Consumer<byte[], byte[]> create(Map<String, Object> own) {
    Map<String, Object> settings = new HashMap<>(own);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    // A position outside the log is to be noticed, not to be replaced by some other one.
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.maxPollRecords());
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // Records that come one by one are taken together: each poll costs a transaction.
    settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, ENOUGH_AT_ONCE);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) config.gather().toMillis());
    // Topics of other services may be created after this one has started.
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    return new KafkaConsumer<>(
        broker.with(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
