package org.safeer.survey.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a participant can withdraw from. */
public enum WithdrawalScope {
  /** The whole study: everything of theirs is erased, in every service. */
  @JsonProperty("all")
  ALL
}
