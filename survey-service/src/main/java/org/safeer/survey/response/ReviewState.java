package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the team thinks of a response. */
public enum ReviewState {
  /** Nobody has looked at it yet, or not since it was edited. */
  @JsonProperty("received")
  RECEIVED,
  /** Something about it must be cleared up; its submitter may edit it. */
  @JsonProperty("needs-attention")
  NEEDS_ATTENTION,
  /** It is good. */
  @JsonProperty("approved")
  APPROVED,
  /** It is kept and counted nowhere. */
  @JsonProperty("rejected")
  REJECTED;

  /** Whether a response of this state counts anywhere. */
  boolean counts() {
    return this != REJECTED;
  }

  /** Whether only the team may edit it from here on. */
  boolean isDecided() {
    return this == APPROVED || this == REJECTED;
  }
}
