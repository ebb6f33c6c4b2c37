package org.safeer.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.gateway.testing.GatewayTest;

/** If these failed, a visitor would not learn what this is, or where to go. */
@QuarkusTest
class PageRoutesTest extends GatewayTest {

  @Test
  void welcomes() {
    // When
    Response page = given().get("/");
    // Then
    page.then().statusCode(200).contentType("text/html; charset=utf-8");
    assertThat(page.asString()).contains("Safeer", "سفیر", "/docs", "/openapi", "X-API-Key");
    assertThat(page.asString()).contains("/asyncapi.yaml", "/problems", "Read a release");
  }

  @Test
  void leadsNowhereThatIsNotThere() {
    // Given
    Matcher links = Pattern.compile("href=\"(/[^\"]*)\"").matcher(given().get("/").asString());
    // Then
    while (links.find()) {
      given().get(links.group(1)).then().statusCode(200);
    }
  }

  /** One script, its own, reads releases: nothing inline could do so under the policy. */
  @Test
  void needsNothingFromElsewhereAndRunsOneScriptOfItsOwn() {
    // Given
    String page = given().get("/").asString();
    String script = given().get("/safeer.js").asString();
    // Then
    assertThat(page.replace("<script src=\"/safeer.js\" defer></script>", ""))
        .doesNotContain("<script", "style=", "onclick", "src=\"http", "url(http");
    assertThat(script).doesNotContain("innerHTML", "eval(", "http:", "https:", "localStorage");
    assertThat(given().get("/").getHeader("Content-Security-Policy"))
        .contains("script-src 'self';", "connect-src 'self';")
        .doesNotContain("unsafe");
  }

  @Test
  void servesTheContractsOfEventsWithTheSchemasTheyReferTo() {
    // Given
    String document = given().get("/asyncapi.yaml").then().statusCode(200).extract().asString();
    // When
    Matcher schemas = Pattern.compile("\\./(events/[^\"]+)").matcher(document);
    // Then
    assertThat(schemas.results().map(schema -> schema.group(1)).distinct())
        .hasSize(8)
        .allSatisfy(path -> given().get("/" + path).then().statusCode(200));
    given().get("/events/NoState/v1/schema.json").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/docs/", "/openapi", "/v1/studies", "/nowhere", "/q/health", "/problems"})
  void tellsBrowsersWhatNotToDo(String path) {
    // When
    Response answer = given().get(path);
    // Then
    assertThat(answer.getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void leavesNoAnswerOfAStudyInACache() {
    assertThat(as("faith-researcher").get(STUDY).getHeader("Cache-Control")).isEqualTo("no-store");
  }
}
