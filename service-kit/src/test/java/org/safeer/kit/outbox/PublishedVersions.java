package org.safeer.kit.outbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.safeer.kit.event.CloudEventHeaders;
import org.safeer.kit.testing.TopicReader;

/** The versions of keys in a log, in its order. */
final class PublishedVersions {

  private PublishedVersions() {}

  static List<Long> of(String bootstrap, String topic, String key) {
    return byKey(bootstrap, topic, key).getOrDefault(key, List.of());
  }

  static Map<String, List<Long>> byKey(String bootstrap, String topic, String prefix) {
    try (TopicReader reader = new TopicReader(bootstrap)) {
      return reader.readAll(topic).stream()
          .filter(record -> record.key().startsWith(prefix))
          .collect(
              Collectors.groupingBy(
                  ConsumerRecord::key,
                  TreeMap::new,
                  Collectors.mapping(
                      record -> CloudEventHeaders.read(record.headers()).version(),
                      Collectors.toList())));
    }
  }
}
