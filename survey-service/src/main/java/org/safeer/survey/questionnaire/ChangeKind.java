package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/** How something differs between two contents of a questionnaire. */
public enum ChangeKind {
  /** It was not there before. */
  @JsonProperty("added")
  ADDED,
  /** It is not there any more. */
  @JsonProperty("removed")
  REMOVED,
  /** It is another value. */
  @JsonProperty("changed")
  CHANGED,
  /** The same stand in another order. */
  @JsonProperty("reordered")
  REORDERED;

  static ChangeKind of(JsonNode before, JsonNode after) {
    if (before.isMissingNode()) {
      return ADDED;
    }
    return after.isMissingNode() ? REMOVED : CHANGED;
  }
}
