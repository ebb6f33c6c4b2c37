package org.safeer.survey.responseimport;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import is. */
public enum ImportStatus {
  /** Waits for its turn. */
  @JsonProperty("queued")
  QUEUED,
  /** Is being read. */
  @JsonProperty("running")
  RUNNING,
  /** Every row was read. */
  @JsonProperty("finished")
  FINISHED,
  /** The file could not be read to its end; rows before that are in. */
  @JsonProperty("failed")
  FAILED
}
