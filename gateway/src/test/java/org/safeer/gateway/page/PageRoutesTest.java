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

  @Test
  void needsNothingFromElsewhereAndRunsNothing() {
    assertThat(given().get("/").asString())
        .doesNotContain("<script", "style=", "onclick", "src=\"http", "url(http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs/", "/openapi", "/v1/studies", "/nowhere", "/q/health"})
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
