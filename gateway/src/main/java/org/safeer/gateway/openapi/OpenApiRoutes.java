package org.safeer.gateway.openapi;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.safeer.gateway.page.StaticDocument;
import org.safeer.gateway.problem.ProblemWriter;

/** The one OpenAPI document, as the build made it. */
@ApplicationScoped
class OpenApiRoutes {

  private final ProblemWriter problems;

  OpenApiRoutes(ProblemWriter problems) {
    this.problems = problems;
  }

  void routes(@Observes Router router) {
    serve(router, "/openapi", StaticDocument.of("/surface/openapi.json", "application/json"));
    serve(router, "/openapi.yaml", StaticDocument.of("/surface/openapi.yaml", "application/yaml"));
  }

  private void serve(Router router, String path, StaticDocument document) {
    router.route(path).handler(exchange -> document.answer(exchange.request(), problems));
  }
}
