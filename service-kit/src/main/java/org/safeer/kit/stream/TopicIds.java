package org.safeer.kit.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.safeer.kit.event.Broker;

/**
 * Kafka's ids of topics. A topic that is deleted and created again gets another one; by its name
 * and end alone it could pass for the old one, and its first records would be skipped.
 */
final class TopicIds implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 5_000;

  private final Admin admin;

  TopicIds(Broker broker) {
    this.admin = broker.admin(TIMEOUT_MILLIS);
  }

  /**
   * The ids of these topics.
   *
   * @throws KafkaException if one of them is not there or Kafka does not answer
   */
  Map<String, String> of(Collection<String> topics) {
    Map<String, String> ids = new HashMap<>();
    try {
      for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
        ids.put(topic.name(), topic.topicId().toString());
      }
      return ids;
    } catch (InterruptedException interrupted) {
      throw new InterruptException(interrupted);
    } catch (ExecutionException failure) {
      throw new KafkaException("the ids of the topics are not known", failure.getCause());
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
