package org.safeer.kit.stream;

import org.apache.kafka.common.TopicPartition;

/**
 * A partition's move from one position to the next.
 *
 * @param from the position the table must still have: if not, somebody else reads this partition
 * @param to the consumer's position; never the last offset plus one, as logs have gaps
 */
record Advance(TopicPartition topicPartition, long from, long to) {

  Advance to(long earlier) {
    return new Advance(topicPartition, from, earlier);
  }
}
