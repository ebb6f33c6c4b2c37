package org.safeer.survey.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the erasure is that a withdrawal asks for. */
public enum WithdrawalStatus {
  /** At least one service has not said yet that it has erased. */
  @JsonProperty("pending")
  PENDING,
  /** Every service has erased what it held. */
  @JsonProperty("complete")
  COMPLETE
}
