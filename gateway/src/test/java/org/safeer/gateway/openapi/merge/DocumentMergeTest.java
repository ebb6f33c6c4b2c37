package org.safeer.gateway.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.gateway.openapi.merge.Fixtures.merge;
import static org.safeer.gateway.openapi.merge.Fixtures.service;
import static org.safeer.gateway.openapi.merge.Fixtures.survey;
import static org.safeer.gateway.openapi.merge.Fixtures.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.client.RespondentSecret;
import org.safeer.gateway.routing.Route;

/** If these failed, a developer would read something other than what the gateway does. */
class DocumentMergeTest {

  private static final String PUT_STUDY = "/paths/~1v1~1studies~1{study}/put";

  private final JsonNode document = merge(withBody(survey()), theme()).document();

  private static ServiceDocument withBody(ServiceDocument service) {
    ((ObjectNode) service.root().at(PUT_STUDY)).putObject("requestBody").put("required", true);
    return service;
  }

  @Test
  void saysWhatThisIs() {
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    assertThat(document.at("/info/title").asText()).isEqualTo("Safeer");
    assertThat(document.at("/info/version").asText()).isEqualTo("1.2.3");
    assertThat(document.at("/info/description").asText()).contains("X-API-Key");
    assertThat(document.at("/info/license/identifier").asText()).isEqualTo("Apache-2.0");
    assertThat(document.at("/info/contact/name").asText()).contains("runs this installation");
    assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
  }

  @Test
  void asksForTheKeyOrACodeAndForNothingTheServicesAskFor() {
    assertThat(document.at("/components/securitySchemes").properties()).hasSize(4);
    for (RespondentSecret secret : RespondentSecret.values()) {
      assertThat(document.at("/components/securitySchemes/" + secret.scheme() + "/name").asText())
          .isEqualTo(secret.header());
    }
    assertThat(document.at("/components/securitySchemes/apiKey/name").asText())
        .isEqualTo("X-API-Key");
    assertThat(document.at(PUT_STUDY + "/security").toString()).isEqualTo("[{\"apiKey\":[]}]");
  }

  @Test
  void namesTheScopeAndWhoHoldsIt() {
    assertThat(document.at(PUT_STUDY + "/x-required-scopes").toString())
        .isEqualTo("[\"studies:write\"]");
    assertThat(document.at(PUT_STUDY + "/description").asText())
        .isEqualTo("Because.\n\nScope: `studies:write` (researcher).");
  }

  @Test
  void addsTheAnswersTheGatewayCanGive() {
    // Given
    JsonNode responses = document.at(PUT_STUDY + "/responses");
    // Then
    assertThat(responses.properties())
        .extracting(entry -> entry.getKey())
        .containsExactly("200", "401", "403", "404", "406", "413", "415", "503", "504");
    assertThat(responses.at("/401/$ref").asText()).endsWith("/Unauthenticated");
    assertThat(responses.at("/403/$ref").asText()).endsWith("/Forbidden");
    assertThat(document.at("/paths/~1v1~1releases/get/responses").has("413")).isFalse();
  }

  @Test
  void describesEveryErrorAsTheOneProblem() {
    assertThat(
            document
                .at(PUT_STUDY + "/responses/404/content/application~1problem+json/schema/$ref")
                .asText())
        .isEqualTo("#/components/schemas/Problem");
    assertThat(document.at("/components/schemas").has("HttpProblem")).isFalse();
    assertThat(document.at("/components/schemas").has("UUID")).as("nothing refers to it").isFalse();
  }

  @Test
  void describesParametersAndShowsExamples() {
    // Given
    JsonNode answers = document.at(PUT_STUDY + "/responses");
    // Then
    assertThat(document.at(PUT_STUDY + "/parameters/0/example").asText()).isEqualTo("sandbox");
    assertThat(document.at(PUT_STUDY + "/parameters/0/description").asText()).isNotEmpty();
    assertThat(answers.at("/200/content/application~1json/example").isObject()).isTrue();
    assertThat(answers.at("/404/content/application~1problem+json/examples/not-found/value/status"))
        .hasToString("404");
  }

  @Test
  void tellsNoClientWhichServiceAnswers() {
    assertThat(document.toString()).doesNotContain("survey-service", "\"survey\"", "bearer");
  }

  @Test
  void boundsBodiesByWhatTheyCarry() {
    // Given
    List<Route> routes =
        merge(
                survey(),
                service("s", "post", "/v1/a/response-imports", "i", "imports:write", "I"),
                service("i", "put", "/v1/a/transcript", "t", "transcripts:write", "T"))
            .routes();
    // Then
    assertThat(routes)
        .extracting(Route::maxBodyBytes)
        .containsExactly(1_048_576L, 268_435_456L, 5_242_880L);
    assertThat(document.at(PUT_STUDY + "/x-max-body-bytes").asLong()).isEqualTo(1_048_576L);
  }

  @Test
  void describesATagOnce() {
    assertThat(document.path("tags")).hasSize(1);
  }
}
