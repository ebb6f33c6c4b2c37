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
  private final Upstreams upstreams;
  private HttpClientRequest outbound;
  private MeteredBody body;
  private Runnable stopWaiting = () -> {};
  private boolean answered;
  private boolean late;

  Passage(
      HttpServerRequest inbound,
      Route route,
      String token,
      String requestId,
      ProblemWriter problems,
      Upstreams upstreams) {
    this.inbound = inbound;
    this.route = route;
    this.token = token;
    this.requestId = requestId;
    this.problems = problems;
    this.upstreams = upstreams;
  }

  /**
   * A proxy costs two small objects; one of its own lets a request keep its state in this class.
   */
  void begin() {
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
        .onComplete(answer -> answered())
        .recover(failure -> Future.succeededFuture(apology(context, failure)));
  }

  /**
   * Counts from the end of the body: a slow upload is not the service's delay. A service may answer
   * before that; giving up then would cut a connection that carries somebody else's request by now.
   */
  private void awaitAnswer() {
    if (!answered) {
      stopWaiting = upstreams.whenPatienceEnds(this::giveUp);
    }
  }

  private void giveUp() {
    late = true;
    outbound.reset();
  }

  private void answered() {
    answered = true;
    stopWaiting.run();
  }

  private ProxyResponse apology(ProxyContext context, Throwable failure) {
    ProblemCode problem = problemOf(failure);
    LOG.debugf(
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
    return late ? GatewayProblem.UPSTREAM_TIMEOUT : KitProblem.UPSTREAM_UNAVAILABLE;
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    ForwardedHeaders.outwards(context.response().headers(), inbound.response().headers());
    return context.sendResponse();
  }
}
