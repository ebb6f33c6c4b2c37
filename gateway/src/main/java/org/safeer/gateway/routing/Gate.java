package org.safeer.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.safeer.gateway.identity.KeyExchange;
import org.safeer.gateway.problem.ProblemWriter;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.request.RequestIds;

/** Lets a request in or turns it away, in this order: path, method, key, size. */
@ApplicationScoped
class Gate {

  private static final Logger LOG = Logger.getLogger(Gate.class);

  private final RouteTable routes;
  private final KeyExchange keys;
  private final Upstreams upstreams;
  private final ProblemWriter problems;
  private final RequestIds requestIds;

  Gate(
      RouteTable routes,
      KeyExchange keys,
      Upstreams upstreams,
      ProblemWriter problems,
      RequestIds requestIds) {
    this.routes = routes;
    this.keys = keys;
    this.upstreams = upstreams;
    this.problems = problems;
    this.requestIds = requestIds;
  }

  void handle(HttpServerRequest request) {
    Optional<Resource> resource = routes.at(request.path());
    if (resource.isEmpty()) {
      problems.answer(request, KitProblem.NOT_FOUND, "There is no such path; see /docs.");
      return;
    }
    Optional<Route> route = resource.get().route(request.method().name());
    if (route.isEmpty()) {
      request.response().putHeader(HttpHeaders.ALLOW, resource.get().allowed());
      problems.answer(request, KitProblem.METHOD_NOT_ALLOWED, "See the Allow header, or /docs.");
      return;
    }
    exchangeKey(request, route.get());
  }

  /** The body waits until it is known whether anybody wants it. */
  private void exchangeKey(HttpServerRequest request, Route route) {
    request.pause();
    String requestId = requestIds.current();
    token(request, route)
        .onSuccess(token -> enter(request, route, token, requestId))
        .onFailure(failure -> unable(request, failure));
  }

  private Future<Optional<String>> token(HttpServerRequest request, Route route) {
    return route.open()
        ? Future.succeededFuture(Optional.of(keys.tokenForLink()))
        : keys.tokenFor(request.headers());
  }

  private void enter(
      HttpServerRequest request, Route route, Optional<String> token, String requestId) {
    if (token.isEmpty()) {
      request.response().putHeader("WWW-Authenticate", "ApiKey");
      problems.answer(
          request,
          KitProblem.UNAUTHENTICATED,
          "Send a valid key in " + KeyExchange.KEY_HEADER + ".");
    } else if (announced(request) > route.maxBodyBytes()) {
      problems.answer(
          request,
          KitProblem.PAYLOAD_TOO_LARGE,
          "This operation takes up to " + route.maxBodyBytes() + " bytes.");
    } else {
      new Passage(request, route, token.get(), requestId, problems, upstreams).begin();
    }
  }

  private void unable(HttpServerRequest request, Throwable failure) {
    LOG.warn("a key could not be looked up", failure);
    problems.answer(request, KitProblem.UPSTREAM_UNAVAILABLE, "Keys cannot be checked just now.");
  }

  /** The shape of the number has been checked before. */
  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}
