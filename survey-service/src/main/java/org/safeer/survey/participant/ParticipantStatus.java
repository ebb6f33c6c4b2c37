package org.safeer.survey.participant;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a participant stands. */
public enum ParticipantStatus {
  /** Takes part. */
  @JsonProperty("active")
  ACTIVE,
  /** Has withdrawn; for ever. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
