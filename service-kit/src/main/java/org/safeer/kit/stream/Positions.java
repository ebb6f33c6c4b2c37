package org.safeer.kit.stream;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions a consumer has, each with its position in the table. A partition whose position is
 * not known for certain rests: it is paused until the table has been asked. Used by one thread.
 */
final class Positions implements ConsumerRebalanceListener {

  /** The order in which all consumers lock positions, so that no two wait for each other. */
  static final Comparator<TopicPartition> ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

  private final Consumer<byte[], byte[]> consumer;
  private final PositionSource source;
  private final StoppedPartitions stopped;
  private final Map<TopicPartition, Long> known = new HashMap<>();
  private final Set<TopicPartition> resting = new HashSet<>();

  Positions(Consumer<byte[], byte[]> consumer, PositionSource source, StoppedPartitions stopped) {
    this.consumer = consumer;
    this.source = source;
    this.stopped = stopped;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    rest(partitions);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    partitions.forEach(known::remove);
    resting.removeAll(partitions);
    partitions.forEach(stopped::remove);
  }

  /** Lets all partitions rest: after a failure the table alone knows how far they are. */
  void restAll() {
    rest(consumer.assignment());
  }

  private void rest(Collection<TopicPartition> partitions) {
    consumer.pause(partitions);
    // Any position will do: without one, a poll would fail although nothing is fetched.
    partitions.forEach(partition -> consumer.seek(partition, 0));
    partitions.forEach(known::remove);
    resting.addAll(partitions);
  }

  /** Gives the resting partitions their positions from the table, and those due another try. */
  void settle() {
    if (!resting.isEmpty()) {
      Map<TopicPartition, Long> loaded = source.load(Set.copyOf(resting));
      for (TopicPartition partition : Set.copyOf(resting)) {
        known.put(partition, loaded.get(partition));
        consumer.seek(partition, loaded.get(partition));
        resting.remove(partition);
        resume(partition);
      }
    }
    stopped.due().stream().filter(known::containsKey).forEach(p -> consumer.resume(List.of(p)));
  }

  private void resume(TopicPartition partition) {
    if (!stopped.resting(partition)) {
      consumer.resume(List.of(partition));
    }
  }

  /** The move that applying everything polled would be. */
  Advance advance(TopicPartition partition) {
    return new Advance(partition, known.get(partition), consumer.position(partition));
  }

  /** Notes a move that is committed; a partition that stopped short goes back to where it is. */
  void advanced(Advance advance) {
    TopicPartition partition = advance.topicPartition();
    known.put(partition, advance.to());
    if (consumer.position(partition) != advance.to()) {
      consumer.pause(List.of(partition));
      consumer.seek(partition, advance.to());
    }
  }

  /** Whether a record polled belongs to a partition whose position is known. */
  boolean knows(TopicPartition partition) {
    return known.containsKey(partition);
  }
}
