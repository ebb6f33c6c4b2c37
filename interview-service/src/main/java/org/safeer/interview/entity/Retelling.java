package org.safeer.interview.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * What is told of one key when a topic is written anew.
 *
 * @param id the key
 * @param message its state, or its tombstone if it was removed
 */
public record Retelling(EntityKey id, OutboxMessage message) {

  /** The key behind which a page begins. */
  public static EntityKey last(String key) {
    return key == null ? EntityKey.LOWEST : EntityKey.parse(key);
  }

  /** One page of live and removed ones together, by key. */
  public static List<OutboxMessage> page(
      Stream<Retelling> live, Stream<Retelling> removed, int limit) {
    return Stream.concat(live, removed)
        .sorted(Comparator.comparing(Retelling::id))
        .limit(limit)
        .map(Retelling::message)
        .toList();
  }
}
