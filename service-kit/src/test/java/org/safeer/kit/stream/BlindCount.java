package org.safeer.kit.stream;

import java.util.List;
import java.util.Set;
import org.safeer.kit.outbox.Tallies;

/**
 * Counts every record it is given, without looking at versions: whatever is applied twice shows.
 * Its count is the rows of a table, so that it is rolled back with its transaction.
 */
final class BlindCount implements StateProjection {

  private final BlindTable table;

  BlindCount(BlindTable table) {
    this.table = table;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Tallies.TOPIC);
  }

  @Override
  public void apply(List<StateRecord> poll, int generation) {
    poll.forEach(record -> table.add(generation, record.toString()));
  }
}
