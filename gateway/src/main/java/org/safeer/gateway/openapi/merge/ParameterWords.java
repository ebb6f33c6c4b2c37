package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Describes the parameters that an operation leaves undescribed: one name means one thing on the
 * whole surface. The examples exist in the sandbox study, so that they can be tried as they stand.
 */
final class ParameterWords {

  private static final String DESCRIPTION = "description";
  private static final String EXAMPLE = "example";

  private final JsonNode words;

  ParameterWords(JsonNode words) {
    this.words = words;
  }

  void add(JsonNode operation) {
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter instanceof ObjectNode open && !parameter.has("$ref")) {
        describe(operation.path("operationId").asText(), open);
      }
    }
  }

  private void describe(String operation, ObjectNode parameter) {
    JsonNode here = words.path(parameter.path("in").asText());
    String name = parameter.path("name").asText();
    JsonNode usual = here.path(name);
    JsonNode special = here.path(operation + "." + name);
    if (!parameter.has(DESCRIPTION) && usual.has(DESCRIPTION)) {
      parameter.set(DESCRIPTION, usual.path(DESCRIPTION));
    }
    JsonNode example = special.has(EXAMPLE) ? special.path(EXAMPLE) : usual.path(EXAMPLE);
    if (!shown(parameter) && !example.isMissingNode()) {
      parameter.set(EXAMPLE, example);
    }
  }

  /** Whether the service gives an example itself. */
  private static boolean shown(JsonNode parameter) {
    return parameter.has(EXAMPLE)
        || parameter.has("examples")
        || parameter.path("schema").has("examples")
        || parameter.path("schema").has("default");
  }
}
