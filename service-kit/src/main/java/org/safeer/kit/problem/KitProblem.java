package org.safeer.kit.problem;

/** The problems that any service can answer with. */
public enum KitProblem implements ProblemCode {
  MALFORMED_BODY("malformed-body", 400, "The body is not what this operation reads"),
  VALIDATION_FAILED("validation-failed", 400, "The request breaks a rule"),
  INVALID_PARAMETER("invalid-parameter", 400, "A parameter is outside its range"),
  INVALID_CURSOR("invalid-cursor", 400, "The cursor was not issued for this list"),
  UNAUTHENTICATED("unauthenticated", 401, "A valid key is required"),
  FORBIDDEN("forbidden", 403, "This key may not do that"),
  NOT_FOUND("not-found", 404, "There is no such thing, or this key may not see it"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "The path does not have this method"),
  NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted media types can be served"),
  CONFLICT("conflict", 409, "The request contradicts what is stored"),
  IDEMPOTENCY_KEY_RUNNING(
      "idempotency-key-running", 409, "The first call under this Idempotency-Key has not ended"),
  GONE("gone", 410, "What this was about has been withdrawn"),
  PRECONDITION_FAILED("precondition-failed", 412, "The stored version is another one"),
  PAYLOAD_TOO_LARGE("payload-too-large", 413, "The body is larger than this operation takes"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body has a type not read here"),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused", 422, "The Idempotency-Key was used for another request"),
  PRECONDITION_REQUIRED("precondition-required", 428, "An edit must say which version it edits"),
  INTERNAL("internal", 500, "Something failed on our side"),
  UPSTREAM_UNAVAILABLE("upstream-unavailable", 503, "A part that is needed does not answer");

  private final String code;
  private final int status;
  private final String title;

  KitProblem(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  /**
   * The catalogue entry for a bare HTTP status, as frameworks answer with.
   *
   * @return the first entry of that status; {@link #MALFORMED_BODY} or {@link #INTERNAL} for a
   *     status of the same class that has no entry of its own
   */
  public static KitProblem ofStatus(int status) {
    for (KitProblem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status >= 500 ? INTERNAL : MALFORMED_BODY;
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
