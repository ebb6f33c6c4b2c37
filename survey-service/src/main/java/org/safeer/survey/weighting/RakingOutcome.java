package org.safeer.survey.weighting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How raking ended. */
public enum RakingOutcome {
  /** Every margin is met. */
  @JsonProperty("converged")
  CONVERGED,
  /** A category that the population has is nobody's among the responses. */
  @JsonProperty("empty-category")
  EMPTY_CATEGORY,
  /** There is no response whose participant is of a category of every margin. */
  @JsonProperty("no-responses")
  NO_RESPONSES,
  /** The margins cannot be met within the trimming bounds. */
  @JsonProperty("trim-too-tight")
  TRIM_TOO_TIGHT,
  /** The margins contradict each other for the responses there are. */
  @JsonProperty("contradicting-margins")
  CONTRADICTING_MARGINS,
  /** The responses came with too many different weights to be weighted together. */
  @JsonProperty("too-many-cells")
  TOO_MANY_CELLS
}
