package org.safeer.interview.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes survey-service's topics as the event contract says, without any class of ours. */
public final class SurveyTopics {

  private static final String STUDIES = "safeer.studies";
  private static final String PARTICIPANTS = "safeer.participants";
  private static final int PARTITIONS = 8;

  private SurveyTopics() {}

  public static void study(String study, long version, String json) {
    send(STUDIES, study, study, "StudyState", version, json);
  }

  public static void participant(String study, UUID participant, long version, String json) {
    String key = study + "/" + participant;
    send(PARTICIPANTS, key, key, "ParticipantState", version, json);
  }

  /** Writes a record once more, as a producer would that was restored from an old backup. */
  public static void again(ConsumerRecord<String, byte[]> old) {
    write(
        new ProducerRecord<>(old.topic(), old.partition(), old.key(), old.value(), old.headers()));
  }

  /** The same state of another entity, which the service has lost or never had. */
  public static ConsumerRecord<String, byte[]> renamed(
      ConsumerRecord<String, byte[]> old, UUID from, UUID to) {
    String value = new String(old.value(), StandardCharsets.UTF_8);
    return new ConsumerRecord<>(
        old.topic(),
        old.partition(),
        0,
        old.timestamp(),
        old.timestampType(),
        0,
        0,
        old.key().replace(from.toString(), to.toString()),
        value.replace(from.toString(), to.toString()).getBytes(StandardCharsets.UTF_8),
        old.headers(),
        Optional.empty());
  }

  private static void send(
      String topic, String key, String partitionKey, String type, long version, String json) {
    int hash = Utils.toPositive(Utils.murmur2(partitionKey.getBytes(StandardCharsets.UTF_8)));
    byte[] value = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, hash % PARTITIONS, key, value);
    describe(message.headers(), key, type, version);
    write(message);
  }

  private static void write(ProducerRecord<String, byte[]> message) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap(), "acks", "all");
    try (Admin admin = Admin.create(settings);
        KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      create(admin);
      producer.send(message).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void create(Admin admin) throws InterruptedException, ExecutionException {
    Set<String> known = admin.listTopics().names().get();
    Set<NewTopic> missing =
        Set.of(STUDIES, PARTICIPANTS).stream()
            .filter(topic -> !known.contains(topic))
            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
            .collect(Collectors.toSet());
    admin.createTopics(missing).all().get();
  }

  private static void describe(Headers headers, String key, String type, long version) {
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/safeer/survey-service",
            "ce_type",
            "org.safeer." + type + ".v1",
            "ce_time",
            Instant.now().toString(),
            "ce_subject",
            key,
            "ce_stateversion",
            Long.toString(version),
            "content-type",
            "application/json")
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
  }

  public static String bootstrap() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
