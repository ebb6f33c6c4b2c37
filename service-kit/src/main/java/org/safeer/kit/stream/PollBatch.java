package org.safeer.kit.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/**
 * What one transaction applies: records, those of them that are given up, and the moves of their
 * partitions. It shrinks where a partition has to stop.
 */
final class PollBatch {

  private final List<Fetched> polled;
  private final List<Advance> asked;
  private final List<Fetched> records;
  private final List<DeadLetter> dead = new ArrayList<>();
  private final Map<TopicPartition, Advance> advances = new TreeMap<>(Positions.ORDER);

  PollBatch(Collection<Fetched> records, Collection<Advance> advances) {
    this.polled = List.copyOf(records);
    this.asked = List.copyOf(advances);
    this.records = new ArrayList<>(records);
    advances.forEach(advance -> this.advances.put(advance.topicPartition(), advance));
  }

  /** The batch as it was before anything was set aside. */
  PollBatch anew() {
    return new PollBatch(polled, asked);
  }

  /** The records to apply, in the order of their logs. */
  List<StateRecord> states() {
    return records.stream().map(Fetched::state).toList();
  }

  List<Fetched> records() {
    return List.copyOf(records);
  }

  List<DeadLetter> dead() {
    return List.copyOf(dead);
  }

  /** The moves, ordered; of a partition that stopped where it was, none. */
  List<Advance> advances() {
    return advances.values().stream().filter(move -> move.from() != move.to()).toList();
  }

  Collection<Advance> allAdvances() {
    return List.copyOf(advances.values());
  }

  /** Gives a record up: it goes to the dead letters and its partition moves on. */
  void giveUp(Fetched record, String reason) {
    records.remove(record);
    dead.add(new DeadLetter(record, reason));
  }

  /** Stops the record's partition in front of it. */
  void stopAt(Fetched record) {
    TopicPartition partition = record.topicPartition();
    records.removeIf(other -> isFrom(other, partition, record.offset()));
    dead.removeIf(letter -> isFrom(letter.record(), partition, record.offset()));
    advances.computeIfPresent(partition, (key, move) -> move.to(record.offset()));
  }

  private static boolean isFrom(Fetched record, TopicPartition partition, long offset) {
    return record.topicPartition().equals(partition) && record.offset() >= offset;
  }
}
