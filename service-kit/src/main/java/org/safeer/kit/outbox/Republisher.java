package org.safeer.kit.outbox;

import java.util.List;

/**
 * Reads the current state of a service's entities, for a log that was lost. A service has one bean
 * of this kind for each of its topics, or one for several.
 */
public interface Republisher {

  /**
   * The next entities of a topic, in the order of their record keys.
   *
   * <p>Called in a transaction that keeps writers of the outbox out for its short length, so plain
   * reads see the newest committed state; lock no rows, a writer that waits may hold them.
   *
   * @param after the record key that the page before ended with; null for the first
   * @param limit how many at most
   * @return current states, tombstones of deleted entities included; empty when there are no more,
   *     or if the topic belongs to another bean
   */
  List<OutboxMessage> page(String topic, String after, int limit);
}
