package org.safeer.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.safeer.gateway.problem.GatewayProblem;
import org.safeer.gateway.problem.ProblemWriter;
import org.safeer.kit.problem.KitProblem;

/**
 * Where requests come in: first the checks that hold for all, then the gate, then "no such path".
 */
@ApplicationScoped
class Entrance {

  private static final Logger LOG = Logger.getLogger(Entrance.class);

  /** After the kit has given the request its id at 500, before authentication at 200. */
  private static final int CHECKS = 400;

  private static final int BEFORE_ALL = -10_000;
  private static final int AFTER_ALL = Integer.MAX_VALUE;

  private final Gate gate;
  private final ProblemWriter problems;

  Entrance(Gate gate, ProblemWriter problems) {
    this.gate = gate;
    this.problems = problems;
  }

  void checks(@Observes Filters filters) {
    filters.register(this::check, CHECKS);
  }

  void routes(@Observes Router router) {
    router.route().order(BEFORE_ALL).failureHandler(this::failed);
    router.route("/v1/*").handler(exchange -> gate.handle(exchange.request()));
    router.route().order(AFTER_ALL).handler(exchange -> notFound(exchange.request()));
  }

  private void check(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    Optional<String> complaint = SoundRequest.complaint(request);
    if (complaint.isPresent()) {
      problems.answerLast(request, GatewayProblem.MALFORMED_REQUEST, complaint.get());
    } else if (!request.path().equals(exchange.normalizedPath()) || hidden(request)) {
      notFound(request);
    } else {
      exchange.next();
    }
  }

  /** Health and metrics are for this machine; the framework's other pages are for nobody. */
  private static boolean hidden(HttpServerRequest request) {
    String path = request.path();
    boolean own = path.startsWith("/q/health") || path.equals("/q/metrics");
    return path.startsWith("/q/") && !(own && fromThisMachine(request));
  }

  private static boolean fromThisMachine(HttpServerRequest request) {
    String address = request.remoteAddress().hostAddress();
    return address != null && (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1"));
  }

  private void notFound(HttpServerRequest request) {
    problems.answer(request, KitProblem.NOT_FOUND, "There is no such path; see /docs.");
  }

  private void failed(RoutingContext exchange) {
    KitProblem problem = KitProblem.ofStatus(exchange.statusCode());
    if (problem == KitProblem.INTERNAL) {
      LOG.error("a request failed", exchange.failure());
    }
    problems.answer(exchange.request(), problem, problem.title() + ".");
  }
}
