package org.safeer.gateway.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.safeer.gateway.problem.ProblemWriter;
import org.safeer.kit.problem.KitProblem;

/** The AsyncAPI document of the events, and the schemas that it refers to. */
@ApplicationScoped
class EventContractRoutes {

  private static final String DOCUMENT = "/asyncapi.yaml";
  private static final Pattern REFERENCE = Pattern.compile("\"\\.(/events/[A-Za-z0-9/]+\\.json)\"");

  private final ProblemWriter problems;
  private final Map<String, StaticDocument> schemas = new TreeMap<>();

  EventContractRoutes(ProblemWriter problems) {
    this.problems = problems;
    REFERENCE
        .matcher(text())
        .results()
        .map(reference -> reference.group(1))
        .forEach(path -> schemas.put(path, StaticDocument.of(path, "application/schema+json")));
  }

  private static String text() {
    try (InputStream file = EventContractRoutes.class.getResourceAsStream(DOCUMENT)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void routes(@Observes Router router) {
    StaticDocument document = StaticDocument.of(DOCUMENT, "application/yaml");
    router.route(DOCUMENT).handler(exchange -> document.answer(exchange.request(), problems));
    router.route("/events/*").handler(this::answer);
  }

  private void answer(RoutingContext exchange) {
    StaticDocument schema = schemas.get(exchange.request().path());
    if (schema == null) {
      problems.answer(exchange.request(), KitProblem.NOT_FOUND, "See /asyncapi.yaml.");
    } else {
      schema.answer(exchange.request(), problems);
    }
  }
}
