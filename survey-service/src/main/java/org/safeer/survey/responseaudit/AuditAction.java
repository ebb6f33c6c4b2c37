package org.safeer.survey.responseaudit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done to a response. */
public enum AuditAction {
  /** It was brought in. */
  @JsonProperty("submitted")
  SUBMITTED,
  /** Other answers took the place of those that counted. */
  @JsonProperty("edited")
  EDITED,
  /** The team decided what it thinks of it. */
  @JsonProperty("reviewed")
  REVIEWED,
  /** The team wrote a comment. */
  @JsonProperty("commented")
  COMMENTED,
  /** Its participant withdrew, and it was erased. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
