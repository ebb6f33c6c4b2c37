package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an invitation lets anybody in. */
public enum InvitationState {
  /** It does. */
  @JsonProperty("open")
  OPEN,
  /** As many have come by it as it was made for. */
  @JsonProperty("used-up")
  USED_UP,
  /** Its time is over. */
  @JsonProperty("expired")
  EXPIRED,
  /** Whoever made it, or the team, has taken it back. */
  @JsonProperty("revoked")
  REVOKED,
  /** The one it was for has left the survey. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
