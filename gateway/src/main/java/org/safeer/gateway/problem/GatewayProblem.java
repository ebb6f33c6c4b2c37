package org.safeer.gateway.problem;

import org.safeer.kit.problem.ProblemCode;

/** The problems that only the gateway answers with. */
public enum GatewayProblem implements ProblemCode {
  MALFORMED_REQUEST("malformed-request", 400, "The request is not sound HTTP"),
  UPSTREAM_TIMEOUT("upstream-timeout", 504, "A part that is needed did not answer in time");

  private final String code;
  private final int status;
  private final String title;

  GatewayProblem(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
