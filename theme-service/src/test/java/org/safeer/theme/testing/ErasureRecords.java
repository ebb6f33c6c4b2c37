package org.safeer.theme.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeer.kit.testing.TopicReader;

/** What this service has written to the erasures topic, as any other service reads it. */
@ApplicationScoped
public class ErasureRecords {

  private final String bootstrap;

  ErasureRecords(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Those of one participant. */
  public List<ConsumerRecord<String, byte[]>> of(String study, Object participant) {
    return ofKey(study + "/" + participant + "/theme-service");
  }

  /** Those of a strand of one participant. */
  public List<ConsumerRecord<String, byte[]>> of(String study, Object participant, String strand) {
    return ofKey(study + "/" + participant + "/theme-service/" + strand);
  }

  private List<ConsumerRecord<String, byte[]>> ofKey(String key) {
    try (TopicReader reader = new TopicReader(bootstrap)) {
      return reader.readAll("safeer.erasures").stream()
          .filter(record -> record.key().equals(key))
          .toList();
    }
  }
}
