package org.safeer.interview.qda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a job is. */
public enum QdaStatus {
  /** Waits for its turn. */
  @JsonProperty("queued")
  QUEUED,
  /** Is being done. */
  @JsonProperty("running")
  RUNNING,
  /** Is done. */
  @JsonProperty("finished")
  FINISHED,
  /** It could not be done. */
  @JsonProperty("failed")
  FAILED,
  /** What came of it is gone: somebody has withdrawn since, or it had its time. */
  @JsonProperty("outdated")
  OUTDATED;

  /** Whether the same request makes an export anew. */
  boolean isOver() {
    return this == FAILED || this == OUTDATED;
  }
}
