package org.safeer.system.openapi;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;

/**
 * One request to one operation, and what may come back.
 *
 * @param what what is wrong with it, for the report
 * @param allowed the statuses it may get; empty: anything that is no failure of ours
 */
public record Shot(
    Operation operation,
    String what,
    String path,
    Map<String, String> headers,
    byte[] body,
    Set<Integer> allowed) {

  private static final Map<String, String> AS_JSON = Map.of("Content-Type", Operation.JSON);

  private static final Map<String, String> AS_FORM =
      Map.of("Content-Type", "multipart/form-data; boundary=part");
  private static final byte[] FORM =
      ("--part\r\nContent-Disposition: form-data; name=\"mapping\"\r\n"
              + "Content-Type: application/json\r\n\r\n{}\r\n--part--\r\n")
          .getBytes(StandardCharsets.UTF_8);

  static Shot bare(Operation operation, String what, String path, Integer... allowed) {
    return new Shot(operation, what, path, Map.of(), null, Set.of(allowed));
  }

  static Shot json(Operation operation, String what, String path, String body, Integer... allowed) {
    return json(operation, what, path, body.getBytes(StandardCharsets.UTF_8), allowed);
  }

  static Shot json(Operation operation, String what, String path, byte[] body, Integer... allowed) {
    return new Shot(operation, what, path, AS_JSON, body, Set.of(allowed));
  }

  /** A call as the document shows it. */
  public static Shot documented(Operation operation, String path) {
    return documented(operation, path, operation.exampleOrEmpty());
  }

  /** The same with another body, where the operation takes JSON. */
  static Shot documented(Operation operation, String path, String body) {
    if (operation.takes("multipart/form-data")) {
      return new Shot(operation, "a form", path, AS_FORM, FORM, Set.of());
    }
    return operation.takes(Operation.JSON)
        ? json(operation, "a documented body", path, body)
        : bare(operation, "no body", path);
  }

  /** The same request under another name, with what may come back. */
  Shot named(String name, Set<Integer> statuses) {
    return new Shot(operation, name, path, headers, body, statuses);
  }

  /** The same request with more headers. */
  Shot with(String what, Map<String, String> more, Integer... allowed) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Shot(operation, what, path, all, body, Set.of(allowed));
  }

  public Answer fire(Api api) {
    RequestSpecification request = api.request().headers(headers);
    if (body != null) {
      request = request.body(body);
    }
    return Answer.from(request.request(operation.method(), path));
  }

  @Override
  public String toString() {
    return operation + " with " + what;
  }
}
