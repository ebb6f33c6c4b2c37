package org.safeer.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/**
 * What came back for one request.
 *
 * @param contentType without its parameters; empty where there is none
 */
public record Answer(int status, String contentType, String etag, String location, String body) {

  static Answer of(Response response) {
    return new Answer(
        response.statusCode(),
        response.contentType() == null ? "" : response.contentType().split(";")[0].trim(),
        response.header("ETag"),
        response.header("Location"),
        new String(response.asByteArray(), StandardCharsets.UTF_8));
  }

  /** From any call that the short forms of {@link Api} do not make. */
  public static Answer from(Response response) {
    return of(response);
  }

  /** This answer, or a failure that shows its body. */
  public Answer expect(int... allowed) {
    for (int status : allowed) {
      if (this.status == status) {
        return this;
      }
    }
    throw new AssertionError("answered " + status + ": " + body);
  }

  public JsonNode json() {
    return Json.read(body);
  }

  /** The problem's stable code; empty where the answer is no problem. */
  public String code() {
    return contentType.equals("application/problem+json") ? json().path("code").asText() : "";
  }
}
