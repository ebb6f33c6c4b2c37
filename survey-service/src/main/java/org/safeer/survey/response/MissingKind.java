package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an item has no answer. */
public enum MissingKind {
  /** It was not answered. */
  @JsonProperty("no-answer")
  NO_ANSWER,
  /** It does not apply to the respondent. */
  @JsonProperty("not-applicable")
  NOT_APPLICABLE,
  /** The respondent would rather not say. */
  @JsonProperty("prefer-not-to-say")
  PREFER_NOT_TO_SAY,
  /** It was not asked, after the other answers. */
  @JsonProperty("not-asked")
  NOT_ASKED
}
