package org.safeer.system.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** The log itself: read from its first byte, and written to as a late producer would. */
public final class Topics {

  public static final int PARTITIONS = 8;
  public static final String PARTICIPANTS = "safeer.participants";
  public static final String RESPONSES = "safeer.responses";
  public static final String INTERVIEWS = "safeer.interviews";
  public static final String CODINGS = "safeer.codings";
  public static final String ERASURES = "safeer.erasures";

  /** The topics that know single persons. */
  public static final List<String> OF_PERSONS =
      List.of(PARTICIPANTS, RESPONSES, INTERVIEWS, CODINGS, ERASURES);

  /** All topics of states. */
  public static final List<String> ALL =
      List.of(
          "safeer.studies",
          "safeer.questionnaire-versions",
          "safeer.codebooks",
          PARTICIPANTS,
          RESPONSES,
          INTERVIEWS,
          CODINGS,
          ERASURES);

  private final String bootstrap;

  public Topics(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Everything a topic holds now, in the order of its partitions; committed or not. */
  public List<ConsumerRecord<String, byte[]>> read(String topic) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_uncommitted");
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(topic, p)).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  /** The records of one key. */
  public List<ConsumerRecord<String, byte[]>> read(String topic, String key) {
    return read(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  /** Writes records once more, at the end of their partitions, with all their headers. */
  public void repeat(List<ConsumerRecord<String, byte[]>> records) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all");
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (ConsumerRecord<String, byte[]> old : records) {
        producer
            .send(
                new ProducerRecord<>(
                    old.topic(), old.partition(), old.key(), old.value(), old.headers()))
            .get();
      }
    } catch (ExecutionException refused) {
      throw new IllegalStateException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Where the records of one person are. */
  public static int partitionOf(String study, String participant) {
    byte[] key = (study + "/" + participant).getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
  }

  /** Whether key, value or a header of a record holds the words. */
  public static boolean mentions(ConsumerRecord<String, byte[]> record, String words) {
    return record.key().contains(words)
        || text(record.value()).contains(words)
        || Arrays.stream(record.headers().toArray())
            .anyMatch(header -> text(header.value()).contains(words));
  }

  /** Enough of a record to recognise it in a report. */
  public static String brief(ConsumerRecord<String, byte[]> record) {
    return "%s-%d@%d %s %s"
        .formatted(
            record.topic(),
            record.partition(),
            record.offset(),
            record.key(),
            text(record.value()));
  }

  public static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
