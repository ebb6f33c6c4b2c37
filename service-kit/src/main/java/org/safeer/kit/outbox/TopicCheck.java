package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.safeer.kit.event.Broker;

/** One look at the own topics: create, refuse, notice a lost log. */
@ApplicationScoped
class TopicCheck {

  private static final int TIMEOUT_MILLIS = 5_000;

  private final Broker broker;
  private final TopicsConfig config;
  private final TopicIdentities identities;
  private final Republication republication;

  TopicCheck(
      Broker broker, TopicsConfig config, TopicIdentities identities, Republication republication) {
    this.broker = broker;
    this.config = config;
    this.identities = identities;
    this.republication = republication;
  }

  /**
   * Leaves all topics as they must be.
   *
   * @throws TopicShapeException if one exists with another number of partitions
   */
  void run(Set<String> names) throws InterruptedException {
    try (Admin admin = broker.admin(TIMEOUT_MILLIS)) {
      TopicAdmin topics = new TopicAdmin(admin);
      topics.createMissing(names, config.partitions(), config.replication());
      Map<String, TopicDescription> descriptions = topics.describe(names);
      descriptions.values().forEach(this::requirePartitions);
      for (String name : names) {
        lookForLoss(topics, descriptions.get(name));
      }
    }
  }

  private void requirePartitions(TopicDescription topic) {
    int found = topic.partitions().size();
    if (found != config.partitions()) {
      throw new TopicShapeException(topic.name(), found, config.partitions());
    }
  }

  /** The marks are read before the ends: a record published in between is no loss. */
  private void lookForLoss(TopicAdmin topics, TopicDescription topic) throws InterruptedException {
    Map<Integer, Long> marks = identities.marks(topic.name());
    String id = topic.topicId().toString();
    String reason = lossReason(topic.name(), id, marks, topics.ends(topic));
    if (reason != null) {
      republication.logLost(topic.name(), id, reason);
    } else {
      identities.remember(topic.name(), id);
    }
  }

  private String lossReason(
      String topic, String id, Map<Integer, Long> marks, Map<Integer, Long> ends) {
    if (identities.isAnother(topic, id)) {
      return "it was created anew";
    }
    for (Map.Entry<Integer, Long> mark : new TreeMap<>(marks).entrySet()) {
      long end = ends.getOrDefault(mark.getKey(), 0L);
      if (end < mark.getValue()) {
        return "partition %d ends at %d, before %d".formatted(mark.getKey(), end, mark.getValue());
      }
    }
    return null;
  }
}
