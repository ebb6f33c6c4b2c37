package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item is answered. */
public enum ItemType {
  /** By a point of a scale. */
  @JsonProperty("likert")
  LIKERT,
  /** By one of its options. */
  @JsonProperty("single-choice")
  SINGLE_CHOICE,
  /** By a decimal number. */
  @JsonProperty("number")
  NUMBER,
  /** In the respondent's own words, which never leave this service. */
  @JsonProperty("text")
  TEXT;

  /** Whether the questionnaire itself names every answer there can be. */
  public boolean isClosed() {
    return this == LIKERT || this == SINGLE_CHOICE;
  }
}
