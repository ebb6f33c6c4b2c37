package org.safeer.kit.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.event.EventEnvelope;
import org.safeer.kit.event.InvalidEventException;

/**
 * A record as it came, and what could be made of it.
 *
 * @param state what the projection sees; of a defective record the place, key and payload alone
 * @param subjectKey what the record was partitioned by, or its key if it does not say
 * @param defect why it is no event; null if it is one
 */
record Fetched(StateRecord state, String subjectKey, String defect) {

  static Fetched of(ConsumerRecord<byte[], byte[]> raw) {
    String key = raw.key() == null ? null : new String(raw.key(), StandardCharsets.UTF_8);
    String partitionKey =
        CloudEventHeaders.optional(raw.headers(), CloudEventHeaders.PARTITION_KEY);
    String subjectKey = partitionKey == null ? key : partitionKey;
    try {
      EventEnvelope event = CloudEventHeaders.read(raw.headers());
      String defect = key == null ? "the record has no key" : null;
      return new Fetched(state(raw, key, event.type(), event.version()), subjectKey, defect);
    } catch (InvalidEventException invalid) {
      return new Fetched(state(raw, key, null, 0), subjectKey, invalid.getMessage());
    }
  }

  private static StateRecord state(
      ConsumerRecord<byte[], byte[]> raw, String key, String type, long version) {
    return new StateRecord(
        raw.topic(), raw.partition(), raw.offset(), key, type, version, raw.value());
  }

  TopicPartition topicPartition() {
    return new TopicPartition(state.topic(), state.partition());
  }

  long offset() {
    return state.offset();
  }
}
