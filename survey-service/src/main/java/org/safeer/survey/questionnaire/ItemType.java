package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item is answered. */
public enum ItemType {
  /** By a point of a scale. */
  @JsonProperty("likert")
  LIKERT,
  /** By one of its options. */
  @JsonProperty("single-choice")
  SINGLE_CHOICE
}
