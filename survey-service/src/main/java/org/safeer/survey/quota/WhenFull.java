package org.safeer.survey.quota;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a response for which there is no place. */
public enum WhenFull {
  /** It is refused. */
  @JsonProperty("refuse")
  REFUSE,
  /** It is stored, and marked as over the quota. */
  @JsonProperty("flag")
  FLAG
}
