package org.safeer.theme.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeer.kit.id.Ids;
import org.safeer.kit.testing.Eventually;

/** Writes to the topics as their owners do, and knows when the service has read them. */
@ApplicationScoped
public class Topics {

  private static final int PARTITIONS = 8;
  private static final Set<String> READ =
      Set.of(
          "safeer.studies",
          "safeer.participants",
          "safeer.questionnaire-versions",
          "safeer.responses",
          "safeer.codebooks",
          "safeer.interviews",
          "safeer.codings");

  private final DataSource dataSource;
  private final Admin admin;
  private final KafkaProducer<String, byte[]> producer;

  Topics(
      DataSource dataSource, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.dataSource = dataSource;
    // One batch at a time: on topics just created, a later one may be taken before the first.
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrap, "max.in.flight.requests.per.connection", 1);
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    create();
    Eventually.eventually(this::ends);
  }

  /** Sends one record; {@code json} null is a tombstone. */
  public void send(
      String topic, String type, String key, String partitionKey, long version, String json) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("ce_specversion", utf8("1.0"));
    headers.add("ce_id", utf8(Ids.v7().toString()));
    headers.add("ce_source", utf8("/safeer/test"));
    headers.add("ce_type", utf8("org.safeer." + type + ".v1"));
    headers.add("ce_time", utf8(Instant.now().toString()));
    headers.add("ce_subject", utf8(key));
    headers.add("ce_partitionkey", utf8(partitionKey));
    headers.add("ce_stateversion", utf8(Long.toString(version)));
    headers.add("content-type", utf8("application/json"));
    int partition = Utils.toPositive(Utils.murmur2(utf8(partitionKey))) % PARTITIONS;
    byte[] value = json == null ? null : utf8(json);
    producer.send(new ProducerRecord<>(topic, partition, key, value, headers));
  }

  /** Returns when the service has applied everything sent so far. */
  public void caughtUp() {
    producer.flush();
    Map<TopicPartition, Long> ends = ends();
    Eventually.eventually(() -> assertThat(behind(ends)).isEmpty());
  }

  private List<TopicPartition> behind(Map<TopicPartition, Long> ends) throws SQLException {
    Map<TopicPartition, Long> positions = positions();
    return ends.entrySet().stream()
        .filter(end -> positions.getOrDefault(end.getKey(), 0L) < end.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<TopicPartition, Long> positions() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT topic, partition, position FROM consumer_position"
                    + " WHERE generation = (SELECT current FROM projection_generation)");
        ResultSet rows = select.executeQuery()) {
      Map<TopicPartition, Long> positions = new HashMap<>();
      while (rows.next()) {
        positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
      }
      return positions;
    }
  }

  private Map<TopicPartition, Long> ends() {
    List<TopicPartition> all = new ArrayList<>();
    for (String topic : READ) {
      for (int partition = 0; partition < PARTITIONS; partition++) {
        all.add(new TopicPartition(topic, partition));
      }
    }
    Map<TopicPartition, OffsetSpec> latest =
        all.stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest()));
    try {
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .filter(end -> end.getValue().offset() > 0)
          .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void create() {
    try {
      Set<String> known = admin.listTopics().names().get();
      List<NewTopic> missing =
          READ.stream()
              .filter(topic -> !known.contains(topic))
              .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
              .map(topic -> topic.configs(Map.of("cleanup.policy", "compact")))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
