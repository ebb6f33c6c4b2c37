package org.safeer.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.safeer.gateway.problem.GatewayProblem;
import org.safeer.gateway.problem.ProblemWriter;
import org.safeer.gateway.problem.UnreadBody;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemCode;

/** One admitted request on its way to its service and back; both bodies stream. */
final class Passage implements ProxyInterceptor {

  private static final Logger LOG = Logger.getLogger(Passage.class);

  private final HttpServerRequest inbound;
  private final Route route;
  private final String token;
  private final String requestId;
  private final ProblemWriter problems;
  private final Duration patience;
  private HttpClientRequest outbound;
  private MeteredBody body;

  Passage(
      HttpServerRequest inbound,
      Route route,
      String token,
      String requestId,
      ProblemWriter problems,
      Duration patience) {
    this.inbound = inbound;
    this.route = route;
    this.token = token;
    this.requestId = requestId;
    this.problems = problems;
    this.patience = patience;
  }

  /**
   * A proxy costs two small objects; one of its own lets a request keep its state in this class.
   */
  void begin(Upstreams upstreams) {
    HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.client())
        .origin(context -> upstreams.request(route.service()).onSuccess(this::connected))
        .addInterceptor(this)
        .handle(inbound);
  }

  private void connected(HttpClientRequest request) {
    outbound = request;
    request.exceptionHandler(failure -> LOG.debugf(failure, "%s was cut short", route.path()));
    if ("100-continue".equalsIgnoreCase(inbound.getHeader(HttpHeaders.EXPECT))) {
      inbound.response().writeContinue();
    }
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    // An absolute target would be taken for another host's by the service: path and query only.
    String query = inbound.query();
    request.setURI(query == null ? inbound.path() : inbound.path() + "?" + query);
    ForwardedHeaders.inwards(request.headers(), token, requestId);
    body = new MeteredBody(inbound, route.maxBodyBytes(), this::awaitAnswer);
    request.setBody(Body.body(body, request.getBody().length()));
    return context
        .sendRequest()
        .recover(failure -> Future.succeededFuture(apology(context, failure)));
  }

  /** Counts from the end of the body: a slow upload is not the service's delay. */
  private void awaitAnswer() {
    outbound.idleTimeout(patience.toMillis());
  }

  private ProxyResponse apology(ProxyContext context, Throwable failure) {
    ProblemCode problem = problemOf(failure);
    LOG.warnf(
        failure, "%s %s was not answered by %s", route.method(), route.path(), route.service());
    ProxyResponse response = context.request().release().response();
    UnreadBody.discard(inbound);
    Buffer text = problems.body(problem, problem.title() + ".");
    return response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWriter.MEDIA_TYPE)
        .setBody(Body.body(text));
  }

  private ProblemCode problemOf(Throwable failure) {
    if (body.tooLarge()) {
      return KitProblem.PAYLOAD_TOO_LARGE;
    }
    return outbound != null && isLate(failure)
        ? GatewayProblem.UPSTREAM_TIMEOUT
        : KitProblem.UPSTREAM_UNAVAILABLE;
  }

  /** A request that is given up is reset, and the reason stands behind that. */
  private static boolean isLate(Throwable failure) {
    return failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException;
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    ForwardedHeaders.outwards(context.response().headers(), inbound.response().headers());
    return context.sendResponse();
  }
}
