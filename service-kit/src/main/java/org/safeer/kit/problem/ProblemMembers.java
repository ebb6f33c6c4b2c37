package org.safeer.kit.problem;

/** Names of the members Safeer adds to RFC 9457. */
final class ProblemMembers {

  static final String CODE = "code";
  static final String ERRORS = "errors";
  static final String TRACE_ID = "traceId";

  private ProblemMembers() {}
}
