package org.safeer.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;

/** If these failed, a developer would have no document, or one that does not match the gateway. */
@QuarkusTest
class OpenApiRoutesTest extends GatewayTest {

  private static JsonNode served() throws Exception {
    return new ObjectMapper().readTree(given().get("/openapi").asString());
  }

  @Test
  void servesOneDocumentTwoWays() throws Exception {
    // When
    Response json = given().get("/openapi");
    Response yaml = given().get("/openapi.yaml");
    // Then
    json.then().statusCode(200).contentType("application/json");
    yaml.then().statusCode(200).contentType("application/yaml");
    assertThat(new YAMLMapper().readTree(yaml.asString()))
        .isEqualTo(new ObjectMapper().readTree(json.asString()));
  }

  @Test
  void sendsTheDocumentOnceToWhoHasIt() {
    // Given
    String tag = given().get("/openapi").getHeader("ETag");
    // Then
    given().header("If-None-Match", tag).get("/openapi").then().statusCode(304);
    given().head("/openapi").then().statusCode(200);
  }

  @Test
  void everyDocumentedOperationIsRouted() throws Exception {
    for (Map.Entry<String, JsonNode> path : served().path("paths").properties()) {
      // Given
      String concrete = path.getKey().replaceAll("\\{[^}]*}", "x");
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        // When nobody's key is shown, an operation that is there asks for one, or goes on
        int status = given().request(operation.getKey().toUpperCase(), concrete).statusCode();
        // Then
        assertThat(status)
            .as(operation.getKey() + " " + path.getKey())
            .isEqualTo(isOpen(operation.getValue()) ? 200 : 401);
      }
    }
  }

  @Test
  void explainsEveryOperation() throws Exception {
    for (JsonNode path : served().path("paths")) {
      for (JsonNode operation : path) {
        String id = operation.path("operationId").asText();
        assertThat(operation.path("summary").asText()).as(id).isNotEmpty();
        assertThat(operation.path("description").asText()).as(id).doesNotStartWith("Scope:");
        assertThat(operation.path("tags")).as(id).hasSize(1);
        assertThat(operation.has("x-required-scopes")).as(id).isNotEqualTo(isOpen(operation));
        assertThat(operation.path("responses").has("401")).as(id).isNotEqualTo(isOpen(operation));
        assertThat(operation.path("responses").has("503")).as(id).isTrue();
      }
    }
  }

  private static boolean isOpen(JsonNode operation) {
    return operation.path("security").isArray() && operation.path("security").isEmpty();
  }

  /** Without this, a new operation could lose its lock and nobody would see. */
  @Test
  void linksAloneAreOpenedWithoutAKey() throws Exception {
    List<String> open = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : served().path("paths").properties()) {
      path.getValue()
          .properties()
          .forEach(
              operation -> {
                if (isOpen(operation.getValue())) {
                  open.add(operation.getKey() + " " + path.getKey());
                }
              });
    }
    assertThat(open).containsExactly("get /v1/export-links/{link}/{file}");
  }

  @Test
  void showsSwaggerUiWithAndWithoutASlash() {
    given().get("/docs").then().statusCode(200).body(containsString("SwaggerUIBundle"));
    given().get("/docs/").then().statusCode(200).body(containsString("url: '/openapi'"));
    given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
  }

  @Test
  void hidesItsOwnEmptyDocument() {
    given().get("/q/openapi").then().statusCode(404);
  }
}
