package org.safeer.kit.stream;

import java.time.Instant;

/**
 * How far a rebuild is.
 *
 * @param fromGeneration the generation read while it runs
 * @param toGeneration the generation it fills
 * @param done offsets read so far
 * @param total offsets to read, as captured at its start
 * @param startedAt null if there has been none
 * @param finishedAt null while it runs
 * @param failure why it failed, for the service's operators; null otherwise
 */
public record RebuildStatus(
    State state,
    int fromGeneration,
    int toGeneration,
    long done,
    long total,
    Instant startedAt,
    Instant finishedAt,
    String failure) {

  RebuildStatus failed(String reason) {
    return new RebuildStatus(
        State.FAILED, fromGeneration, toGeneration, done, total, startedAt, null, reason);
  }

  /** The states of a rebuild. */
  public enum State {
    /** There has been none. */
    NONE,
    /** It fills its generation; the former one is read meanwhile. */
    RUNNING,
    /** Its generation is the one read now. */
    FINISHED,
    /** It ended without effect, or its process did. */
    FAILED
  }
}
