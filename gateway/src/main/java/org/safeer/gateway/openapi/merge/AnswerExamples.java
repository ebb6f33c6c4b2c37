package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every request and every successful answer an example. A view shows what the request that
 * makes it says, so that the examples of one resource tell one story.
 */
final class AnswerExamples {

  private static final String JSON = "/content/application~1json";

  private final JsonNode document;
  private final Map<String, JsonNode> stories = new HashMap<>();

  private AnswerExamples(JsonNode document) {
    this.document = document;
  }

  static void add(JsonNode document, JsonNode words) {
    AnswerExamples examples = new AnswerExamples(document);
    document.path("paths").forEach(path -> path.forEach(examples::showRequest));
    SchemaExample answers = new SchemaExample(document, words, examples.stories);
    document.path("paths").forEach(path -> path.forEach(o -> examples.showAnswers(o, answers)));
  }

  /** Brings the example from the schema to where every tool looks for it. */
  private void showRequest(JsonNode operation) {
    JsonNode media = operation.path("requestBody").at(JSON);
    if (media.path("schema").isMissingNode()) {
      return;
    }
    JsonNode example = media.path("example");
    if (example.isMissingNode() && media.has("examples")) {
      example = media.path("examples").iterator().next().path("value");
    } else if (example.isMissingNode()) {
      example = resolved(media.path("schema")).path("examples").path(0);
      if (!example.isMissingNode()) {
        ((ObjectNode) media).set("example", example);
      }
    }
    if (example.isObject()) {
      remember(operation, example);
    }
  }

  private void remember(JsonNode operation, JsonNode example) {
    for (JsonNode answer : operation.path("responses")) {
      String view = answer.at(JSON + "/schema/$ref").asText();
      if (!view.isEmpty()) {
        stories.putIfAbsent(view, example);
      }
    }
  }

  private void showAnswers(JsonNode operation, SchemaExample answers) {
    for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
      JsonNode media = answer.getValue().at(JSON);
      boolean open = media.isObject() && !media.has("example") && !media.has("examples");
      if (answer.getKey().startsWith("2") && open) {
        ((ObjectNode) media).set("example", answers.of(media.path("schema")));
      }
    }
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
  }
}
