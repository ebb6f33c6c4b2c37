package org.safeer.survey.responseexport;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an export is. */
public enum ExportStatus {
  /** Waits for its turn. */
  @JsonProperty("queued")
  QUEUED,
  /** Is being written. */
  @JsonProperty("running")
  RUNNING,
  /** Its files can be opened by links. */
  @JsonProperty("finished")
  FINISHED,
  /** It could not be written. */
  @JsonProperty("failed")
  FAILED,
  /** Its files are gone: somebody has withdrawn since, or it had its time. */
  @JsonProperty("outdated")
  OUTDATED;

  /** Whether the same request makes it anew. */
  boolean isOver() {
    return this == FAILED || this == OUTDATED;
  }
}
