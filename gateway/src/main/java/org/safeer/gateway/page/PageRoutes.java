package org.safeer.gateway.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.safeer.gateway.problem.ProblemWriter;

/** The first page: what this is, for whom, and where to go. */
@ApplicationScoped
class PageRoutes {

  private final ProblemWriter problems;

  PageRoutes(ProblemWriter problems) {
    this.problems = problems;
  }

  void routes(@Observes Router router) {
    serve(router, "/", StaticDocument.of("/page/index.html", "text/html; charset=utf-8"));
    serve(router, "/safeer.css", StaticDocument.of("/page/safeer.css", "text/css; charset=utf-8"));
    serve(router, "/safeer.js", StaticDocument.of("/page/safeer.js", "text/javascript"));
    serve(router, "/safeer.svg", StaticDocument.of("/page/safeer.svg", "image/svg+xml"));
  }

  private void serve(Router router, String path, StaticDocument document) {
    router.route(path).handler(exchange -> document.answer(exchange.request(), problems));
  }
}
