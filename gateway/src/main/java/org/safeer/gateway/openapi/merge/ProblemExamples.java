package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.safeer.gateway.problem.KnownProblem;

/** Shows for each refusal what a client will read: one example for each code it can have. */
final class ProblemExamples {

  private static final String BASE = "https://safeer.example/problems/";
  private static final String TRACE_ID = "0199c2f4-7d1e-7a50-9a4b-1f5d2c3b4a59";

  /** Of every answer that can be refused, the code that is meant when no other is named. */
  private static final String USUAL = "everywhere";

  private final List<KnownProblem> catalogue;
  private final Findings findings;

  ProblemExamples(List<KnownProblem> catalogue, Findings findings) {
    this.catalogue = catalogue;
    this.findings = findings;
  }

  /** Adds examples to what one service documents. */
  void add(ServiceDocument service) {
    for (JsonNode path : service.root().path("paths")) {
      for (JsonNode operation : path) {
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
          show(service, answer.getKey(), answer.getValue());
        }
      }
    }
  }

  private void show(ServiceDocument service, String status, JsonNode answer) {
    if (answer.has("$ref")) {
      show(service, status, service.root().at(answer.path("$ref").asText().substring(1)));
      return;
    }
    JsonNode media = answer.path("content").path(ProblemAnswers.MEDIA_TYPE);
    if (media instanceof ObjectNode open && !media.has("example") && !media.has("examples")) {
      List<KnownProblem> shown = shown(service.service(), Integer.parseInt(status), answer);
      if (shown.isEmpty()) {
        findings.add("docs/errors.md has no problem with the status %s", status);
      }
      ObjectNode examples = open.putObject("examples");
      shown.forEach(problem -> example(examples.putObject(problem.code()), problem));
    }
  }

  /** The codes that the answer's description names; else the usual one of the status. */
  private List<KnownProblem> shown(String service, int status, JsonNode answer) {
    String said = answer.path("description").asText();
    Predicate<KnownProblem> here = p -> p.part().equals(service) || p.part().equals(USUAL);
    List<KnownProblem> candidates =
        catalogue.stream().filter(p -> p.status() == status).filter(here).toList();
    List<KnownProblem> named =
        candidates.stream()
            .filter(p -> said.matches("(?s).*(?<![a-z-])" + p.code() + "(?![a-z-]).*"))
            .toList();
    return named.isEmpty() ? usual(candidates, said) : named;
  }

  private static List<KnownProblem> usual(List<KnownProblem> candidates, String said) {
    boolean field = said.startsWith("A field");
    List<KnownProblem> first = new ArrayList<>();
    candidates.stream()
        .filter(p -> p.part().equals(USUAL))
        .filter(
            p ->
                p.status() != 400
                    || p.code().equals(field ? "validation-failed" : "invalid-parameter"))
        .findFirst()
        .ifPresent(first::add);
    return first;
  }

  private static void example(ObjectNode example, KnownProblem problem) {
    example.put("summary", problem.meaning());
    example
        .putObject("value")
        .put("type", BASE + problem.code())
        .put("title", problem.title())
        .put("status", problem.status())
        .put("detail", problem.title() + ".")
        .put("code", problem.code())
        .put("traceId", TRACE_ID);
  }
}
