package org.safeer.survey.quality;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be odd about a response. */
public enum QualityFlag {
  /** It took less than a third of the median time of its questionnaire version. */
  @JsonProperty("speeding")
  SPEEDING,
  /** Every answer to a block of Likert items is the same point of the scale. */
  @JsonProperty("straight-lining")
  STRAIGHT_LINING,
  /** More than half of what was asked has no answer. */
  @JsonProperty("non-response")
  NON_RESPONSE,
  /** Another participant has given the very same answers. */
  @JsonProperty("duplicate")
  DUPLICATE,
  /** Two times contradict each other, or a day lies where none can. */
  @JsonProperty("impossible-date")
  IMPOSSIBLE_DATE
}
