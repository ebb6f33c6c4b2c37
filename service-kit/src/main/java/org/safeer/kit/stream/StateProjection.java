package org.safeer.kit.stream;

import java.util.List;
import java.util.Set;

/**
 * What a service makes of the topics it reads. At most one bean of a service implements this; where
 * there is none, nothing is consumed.
 *
 * <p>Records come at least once and, after a rebuild or a lost log, again from the beginning: apply
 * a state only if its version is newer than the one kept. Within one key the order is that of the
 * log; between keys there is none.
 */
public interface StateProjection {

  /** The topics read; fixed for the life of the process. */
  Set<String> topics();

  /**
   * Applies one poll to the projection of {@code generation}, inside the transaction that also
   * advances the positions. Keep every row under its generation.
   *
   * <p>An {@link UnreadableRecordException} sends that record to the dead letters; any other
   * failure is tried again, then narrowed down to the record that causes it.
   */
  void apply(List<StateRecord> poll, int generation);

  /**
   * Whether this record must never be skipped: if it cannot be applied, its partition stops and the
   * service reports DOWN. The type is null and the version 0 if the headers cannot be read.
   */
  default boolean blocks(StateRecord record) {
    return false;
  }

  /** Drops all rows of a generation, in a transaction of its own. */
  default void clear(int generation) {}
}
