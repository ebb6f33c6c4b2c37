package org.safeer.survey.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.event.EventEnvelope;
import org.safeer.kit.event.KeyPartition;
import org.safeer.kit.id.Ids;
import org.safeer.kit.id.StateVersions;

/** What the services beside this one would publish, byte for byte as the contracts say. */
public final class OtherServices {

  private static final String ERASURES = "safeer.erasures";
  private static final int PARTITIONS = 8;

  private static final String ERASURE =
      """
      {"study": "%s", "participant": "%s", "service": "%s", "version": %d,
       "erasedAt": "2026-11-24T08:00:00Z", "erased": {"interviews": 1}, "addedLater": true}""";

  private OtherServices() {}

  /** A service says that it has erased a participant. */
  public static void acknowledgeErasure(String study, UUID participant, String service) {
    long version = StateVersions.next(0);
    String json = ERASURE.formatted(study, participant, service, version);
    acknowledge(study, participant, service, "", version, json);
  }

  /** A service says that it has erased a strand of a participant. */
  public static void acknowledgeErasure(
      String study, UUID participant, String service, String scope) {
    long version = StateVersions.next(0);
    String json =
        ERASURE
            .formatted(study, participant, service, version)
            .replaceFirst("\\{", "{\"scope\": \"%s\", ".formatted(scope));
    acknowledge(study, participant, service, "/" + scope, version, json);
  }

  private static void acknowledge(
      String study, UUID participant, String service, String rest, long version, String json) {
    createTopic();
    String key = study + "/" + participant + "/" + service + rest;
    String partitionKey = study + "/" + participant;
    EventEnvelope envelope =
        new EventEnvelope(
            Ids.v7(),
            "/safeer/" + service,
            "ErasureState",
            Instant.now(),
            key,
            partitionKey,
            version);
    publish(
        new ProducerRecord<>(
            ERASURES,
            KeyPartition.of(partitionKey, PARTITIONS),
            key,
            json.getBytes(StandardCharsets.UTF_8),
            CloudEventHeaders.write(envelope)));
  }

  /** Whatever replays a log publishes an old record once more. */
  public static void replay(ConsumerRecord<String, byte[]> old) {
    publish(
        new ProducerRecord<>(old.topic(), old.partition(), old.key(), old.value(), old.headers()));
  }

  private static void publish(ProducerRecord<String, byte[]> record) {
    Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException("not published", failure);
    }
  }

  private static void createTopic() {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
      admin.createTopics(List.of(new NewTopic(ERASURES, PARTITIONS, (short) 1))).all().get();
    } catch (InterruptedException failure) {
      throw new IllegalStateException("not created", failure);
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("not created", failure);
      }
    }
  }

  private static String bootstrap() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
