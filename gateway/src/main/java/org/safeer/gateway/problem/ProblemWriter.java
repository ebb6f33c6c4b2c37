package org.safeer.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.problem.ProblemCode;
import org.safeer.kit.problem.ProblemConfig;
import org.safeer.kit.request.RequestIds;

/** Writes problems where there is no resource to throw them: in the shape the kit gives them. */
@ApplicationScoped
public class ProblemWriter {

  /** Media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private final ProblemConfig config;
  private final RequestIds requestIds;

  ProblemWriter(ProblemConfig config, RequestIds requestIds) {
    this.config = config;
    this.requestIds = requestIds;
  }

  /** The body of a problem. */
  public Buffer body(ProblemCode problem, String detail) {
    return new JsonObject()
        .put("type", config.base() + problem.code())
        .put("title", problem.title())
        .put("status", problem.status())
        .put("detail", detail)
        .put("code", problem.code())
        .put("traceId", requestIds.current())
        .toBuffer();
  }

  /** Answers with a problem, unless an answer has begun already. */
  public void answer(HttpServerRequest request, ProblemCode problem, String detail) {
    HttpServerResponse response = request.response();
    if (!response.headWritten() && !response.closed()) {
      head(response, problem).end(body(problem, detail));
      UnreadBody.discard(request);
    }
  }

  /**
   * Answers with a problem and ends the connection: what follows on it may not be what its sender
   * meant. The answer is never "ended", because that would begin the next request at once.
   */
  public void answerLast(HttpServerRequest request, ProblemCode problem, String detail) {
    Buffer body = body(problem, detail);
    head(request.response(), problem)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
        .write(body);
    request.connection().close();
  }

  private HttpServerResponse head(HttpServerResponse response, ProblemCode problem) {
    return response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(RequestIds.HEADER, requestIds.current());
  }
}
