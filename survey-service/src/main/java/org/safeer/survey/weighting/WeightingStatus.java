package org.safeer.survey.weighting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a weighting is. */
public enum WeightingStatus {
  /** It waits to be computed. */
  @JsonProperty("queued")
  QUEUED,
  /** Every margin is met; the weights can be read. */
  @JsonProperty("finished")
  FINISHED,
  /** The margins cannot be met; the report says why. */
  @JsonProperty("failed")
  FAILED
}
