package org.safeer.kit.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Takes up positions of one generation, as long as that is still the one to be read or filled. */
final class PositionSource {

  private final GenerationTable generations;
  private final PositionTable positions;
  private final TopicIds topicIds;
  private final int generation;
  private final int whileCurrent;
  private final Map<String, String> seenIds = new HashMap<>();

  /**
   * @param generation whose positions
   * @param whileCurrent the generation that must be read meanwhile: the same for a live consumer
   */
  PositionSource(
      GenerationTable generations,
      PositionTable positions,
      TopicIds topicIds,
      int generation,
      int whileCurrent) {
    this.generations = generations;
    this.positions = positions;
    this.topicIds = topicIds;
    this.generation = generation;
    this.whileCurrent = whileCurrent;
  }

  int generation() {
    return generation;
  }

  /** Whether a topic has become another log since its positions were taken up. */
  boolean logsReplaced() {
    return !topicIds.of(seenIds.keySet()).equals(seenIds);
  }

  /**
   * The positions, 0 for partitions never read and for logs that were created anew.
   *
   * @throws SupersededException if a rebuild has swapped: rows made now would outlive the
   *     generation
   */
  Map<TopicPartition, Long> load(Collection<TopicPartition> partitions) {
    Map<String, String> ids =
        topicIds.of(partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
    Map<TopicPartition, Long> loaded =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  generations.requireCurrent(whileCurrent);
                  positions.ensure(generation, partitions, ids);
                  return positions.read(generation);
                });
    seenIds.putAll(ids);
    return loaded;
  }
}
