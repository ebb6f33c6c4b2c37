package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.safeer.kit.event.Broker;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.event.EventEnvelope;
import org.safeer.kit.id.Ids;

/** Writes records past the outbox, as a broken or foreign producer would. */
@ApplicationScoped
public class RawTopic {

  private final Broker broker;

  RawTopic(Broker broker) {
    this.broker = broker;
  }

  /** A record with the headers of an event and any value. */
  void event(String topic, int partition, String key, String subject, long version, String value)
      throws Exception {
    EventEnvelope envelope =
        new EventEnvelope(
            Ids.v7(), "/safeer/raw", "TallyState", Instant.now(), key, subject, version);
    send(topic, partition, key, value, CloudEventHeaders.write(envelope));
  }

  /** A record without headers. */
  void bare(String topic, int partition, String key, String value) throws Exception {
    send(topic, partition, key, value, new RecordHeaders());
  }

  private void send(String topic, int partition, String key, String value, Headers headers)
      throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            broker.with(Map.of()), new StringSerializer(), new ByteArraySerializer())) {
      byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(topic, partition, key, bytes, headers)).get();
    }
  }
}
