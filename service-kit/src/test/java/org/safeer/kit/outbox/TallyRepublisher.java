package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The current state of all tallies, in the order of their keys. */
@Alternative
@ApplicationScoped
public class TallyRepublisher implements Republisher {

  private final EntityManager entities;

  TallyRepublisher(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!topic.equals(Tallies.TOPIC)) {
      return List.of();
    }
    return entities
        .createQuery("FROM Tally WHERE key > :after ORDER BY key", Tally.class)
        .setParameter("after", after == null ? "" : after)
        .setMaxResults(limit)
        .getResultStream()
        .map(Tallies::message)
        .toList();
  }
}
