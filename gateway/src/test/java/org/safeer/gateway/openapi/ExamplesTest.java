package org.safeer.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;

/** If these failed, a developer would copy an example that is none, or would find none at all. */
@QuarkusTest
class ExamplesTest extends GatewayTest {

  private static final String PROBLEM = "application/problem+json";

  /** What nobody can know before: cursors, versions and what an earlier answer named. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of("cursor", "If-Match", "If-None-Match", "Idempotency-Key", "import", "link");

  /** What is sent or read as a file, which no example can hold. */
  private static final List<String> FILES =
      List.of(
          "multipart/",
          "text/",
          "application/octet-stream",
          "application/vnd.openxmlformats-officedocument.");

  private final ObjectMapper json = new ObjectMapper();
  private final List<String> findings = new ArrayList<>();
  private JsonNode document;

  @BeforeEach
  void readDocument() throws Exception {
    document = json.readTree(given().get("/openapi").asString());
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  private List<JsonNode> operations() {
    List<JsonNode> operations = new ArrayList<>();
    document.path("paths").forEach(path -> path.forEach(operations::add));
    return operations;
  }

  @Test
  void everyParameterIsDescribedAndCanBeTried() {
    for (JsonNode operation : operations()) {
      for (JsonNode parameter : operation.path("parameters")) {
        // Given
        String name = parameter.path("name").asText();
        JsonNode schema = parameter.path("schema");
        boolean shown = parameter.has("example") || schema.has("examples") || schema.has("default");
        // Then
        String where = operation.path("operationId").asText() + " " + name;
        assertThat(parameter.path("description").asText()).as(where).isNotBlank();
        assertThat(shown || WITHOUT_EXAMPLE.contains(name)).as(where).isTrue();
      }
    }
  }

  @Test
  void everyRequestAndEveryAnswerShowsOne() {
    for (JsonNode operation : operations()) {
      String id = operation.path("operationId").asText();
      check(id + " request", operation.path("requestBody"));
      for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
        check(id + " " + answer.getKey(), resolved(answer.getValue()));
      }
    }
    assertThat(findings).isEmpty();
  }

  private void check(String where, JsonNode message) {
    for (Map.Entry<String, JsonNode> media : message.path("content").properties()) {
      List<JsonNode> examples = examples(media.getValue());
      boolean file = FILES.stream().anyMatch(media.getKey()::startsWith);
      if (examples.isEmpty() && !file) {
        findings.add(where + " has no example");
      }
      examples.forEach(example -> validate(where, media.getValue().path("schema"), example));
    }
  }

  private static List<JsonNode> examples(JsonNode media) {
    List<JsonNode> examples = new ArrayList<>();
    if (media.has("example")) {
      examples.add(media.path("example"));
    }
    media.path("examples").forEach(example -> examples.add(example.path("value")));
    return examples;
  }

  private void validate(String where, JsonNode schema, JsonNode example) {
    ObjectNode whole = json.createObjectNode();
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(example)
        .forEach(error -> findings.add(where + ": " + error));
  }

  @Test
  void everyRefusalShowsItsProblem() {
    for (JsonNode operation : operations()) {
      for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
        if (answer.getKey().compareTo("400") >= 0) {
          // When
          JsonNode media = resolved(answer.getValue()).path("content").path(PROBLEM);
          // Then
          String where = operation.path("operationId").asText() + " " + answer.getKey();
          assertThat(examples(media)).as(where).isNotEmpty();
          assertThat(examples(media))
              .as(where)
              .allSatisfy(
                  problem -> {
                    assertThat(problem.path("status").asText()).isEqualTo(answer.getKey());
                    assertThat(problem.path("type").asText())
                        .endsWith("/" + problem.path("code").asText());
                    assertThat(problem.path("detail").asText()).isNotBlank();
                  });
        }
      }
    }
  }
}
