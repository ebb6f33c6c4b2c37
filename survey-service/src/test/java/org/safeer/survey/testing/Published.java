package org.safeer.survey.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.safeer.kit.testing.TopicReader;

/** What this service has published, as other services read it. */
public final class Published {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Published() {}

  /** Records of a topic whose key begins like this, in the order of the log. */
  public static List<ConsumerRecord<String, byte[]>> records(String topic, String keyPrefix) {
    String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (TopicReader reader = new TopicReader(bootstrap)) {
      return reader.readAll(topic).stream()
          .filter(record -> record.key().startsWith(keyPrefix))
          .toList();
    }
  }

  /** The last record of a key, which is what compaction keeps. */
  public static ConsumerRecord<String, byte[]> lastWord(String topic, String key) {
    List<ConsumerRecord<String, byte[]>> records = records(topic, key);
    return records.get(records.size() - 1);
  }

  /** The state a record holds. */
  public static JsonNode state(ConsumerRecord<String, byte[]> record) {
    try {
      return MAPPER.readTree(record.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The version of the state, which a tombstone has too. */
  public static long version(ConsumerRecord<String, byte[]> record) {
    byte[] version = record.headers().lastHeader("ce_stateversion").value();
    return Long.parseLong(new String(version, StandardCharsets.UTF_8));
  }
}
