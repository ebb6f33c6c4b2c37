package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Makes every error a service documents say what it really sends: a problem in the one shape that
 * the kit gives it, whatever schema the service's framework wrote down for it.
 */
final class ProblemAnswers {

  static final String MEDIA_TYPE = "application/problem+json";

  /** Names under which frameworks and services describe what is the gateway's to describe. */
  private static final List<String> REPLACED =
      List.of("Problem", "HttpProblem", "HttpValidationProblem");

  private ProblemAnswers() {}

  static void adopt(ObjectNode document) {
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        adoptAll(operation.path("responses"));
      }
    }
    if (document.at("/components/responses") instanceof ObjectNode shared) {
      shared.properties().stream()
          .filter(response -> response.getValue().path("content").has(MEDIA_TYPE))
          .forEach(response -> describe((ObjectNode) response.getValue()));
    }
    if (document.at("/components/schemas") instanceof ObjectNode schemas) {
      schemas.remove(REPLACED);
    }
  }

  private static void adoptAll(JsonNode responses) {
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      boolean error = response.getKey().startsWith("4") || response.getKey().startsWith("5");
      if (error && !response.getValue().has("$ref")) {
        describe((ObjectNode) response.getValue());
      }
    }
  }

  private static void describe(ObjectNode response) {
    JsonNode documented = response.path("content").path(MEDIA_TYPE);
    ObjectNode media = documented.isObject() ? documented.deepCopy() : response.objectNode();
    media.putObject("schema").put("$ref", "#/components/schemas/Problem");
    response.putObject("content").set(MEDIA_TYPE, media);
  }
}
