package org.safeer.gateway.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.gateway.problem.KnownProblem;
import org.safeer.gateway.problem.ProblemWriter;
import org.safeer.kit.problem.KitProblem;

/** What a problem's {@code type} leads to: one page for each code, and one that lists them. */
@ApplicationScoped
class ProblemPages {

  private static final String FILE = "/surface/problems.json";
  private static final String MEDIA_TYPE = "text/html; charset=utf-8";

  private final ProblemWriter problems;
  private final StaticDocument list;
  private final Map<String, StaticDocument> pages = new HashMap<>();

  ProblemPages(ProblemWriter problems, ObjectMapper json) throws IOException {
    this.problems = problems;
    List<KnownProblem> known = read(json);
    this.list = StaticDocument.ofText(ProblemHtml.list(known), MEDIA_TYPE);
    known.forEach(problem -> pages.computeIfAbsent(problem.code(), code -> page(code, known)));
  }

  private static List<KnownProblem> read(ObjectMapper json) throws IOException {
    try (InputStream file = ProblemPages.class.getResourceAsStream(FILE)) {
      return json.readValue(file, new TypeReference<List<KnownProblem>>() {});
    }
  }

  /** Two parts may use one code, each in its own words. */
  private static StaticDocument page(String code, List<KnownProblem> known) {
    List<KnownProblem> meanings = known.stream().filter(p -> p.code().equals(code)).toList();
    return StaticDocument.ofText(ProblemHtml.page(code, meanings), MEDIA_TYPE);
  }

  void routes(@Observes Router router) {
    router.route("/problems").handler(exchange -> list.answer(exchange.request(), problems));
    router.route("/problems/:code").handler(this::answer);
  }

  private void answer(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    StaticDocument page = pages.get(exchange.pathParam("code"));
    if (page == null) {
      problems.answer(request, KitProblem.NOT_FOUND, "No problem has this code; see /problems.");
    } else {
      page.answer(request, problems);
    }
  }
}
