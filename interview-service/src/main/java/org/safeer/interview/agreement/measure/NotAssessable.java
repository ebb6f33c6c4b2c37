package org.safeer.interview.agreement.measure;

/** Why there is no coefficient: agreement that cannot be told is not agreement. */
public enum NotAssessable {

  /** Nobody coded, or one coder alone. */
  FEWER_THAN_TWO_CODERS("fewer-than-two-coders"),

  /** No interview was coded by two of them; for unitizing, by all of them. */
  NO_COMMON_MATERIAL("no-common-material"),

  /** Cohen's kappa compares two. */
  MORE_THAN_TWO_CODERS("more-than-two-coders"),

  /** Nobody applied the code, or everybody everywhere: chance would have done the same. */
  NO_VARIATION("no-variation");

  private final String reason;

  NotAssessable(String reason) {
    this.reason = reason;
  }

  /** Stable name to branch on. */
  public String reason() {
    return reason;
  }
}
