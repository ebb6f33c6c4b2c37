package org.safeer.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.gateway.testing.GatewayTest;

/** If these failed, a stranger would get in, or a client would get an error it cannot read. */
@QuarkusTest
class TurnedAwayTest extends GatewayTest {

  private static ValidatableResponse isProblem(Response answer, int status, String code) {
    String id = answer.getHeader("X-Request-Id");
    return answer
        .then()
        .statusCode(status)
        .contentType(matchesPattern("application/problem\\+json.*"))
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("type", endsWith("/" + code))
        .body("traceId", equalTo(id));
  }

  @Test
  void asksForAKey() {
    // When
    Response answer = given().get(STUDY);
    // Then
    isProblem(answer, 401, "unauthenticated");
    assertThat(answer.getHeader("WWW-Authenticate")).isNotEmpty();
    assertThat(peer.arrivals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "sfr_",
        "sfr_0000000000000000000000000000000000000000000000000000000000000000",
        "' or 1=1 --"
      })
  void refusesAKeyItDidNotIssue(String key) {
    isProblem(given().header("X-API-Key", key).get(STUDY), 401, "unauthenticated");
    assertThat(peer.arrivals()).isEmpty();
  }

  @Test
  void refusesTwoKeys() {
    // Given two readers might take different ones
    Response answer =
        given().header("X-API-Key", keyOf("partner-app"), keyOf("faith-researcher")).get(STUDY);
    // Then
    isProblem(answer, 401, "unauthenticated");
  }

  @Test
  void takesNoTokenInPlaceOfAKey() {
    isProblem(given().header("Authorization", "Bearer x.y.z").get(STUDY), 401, "unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/v1",
        "/v1/",
        "/v1/nowhere",
        "/v1/studies/",
        "/v1/studies/a/b/c/d/e",
        "/v1/studies/a/responses/",
        "/v1/studies/a%2Fresponses",
        "/v1/studies/%2e%2e/studies",
        "/v1/studies/..;/x",
        "/v1/studies/a;b=c",
        "/v1/studies/%00",
        "/q/openapi",
        "/q/swagger-ui",
        "/q/info",
        "/q/dev-ui",
        "/favicon.ico"
      })
  void knowsOnlyDocumentedPathsInOneSpelling(String path) {
    // When
    Response answer = as("faith-researcher").urlEncodingEnabled(false).get(path);
    // Then
    isProblem(answer, 404, "not-found");
    assertThat(peer.arrivals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "PATCH", "POST", "OPTIONS", "TRACE", "PROPFIND"})
  void namesTheMethodsAPathHas(String method) {
    // When
    Response answer = as("faith-researcher").request(method, STUDY);
    // Then
    isProblem(answer, 405, "method-not-allowed");
    assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, PUT");
    assertThat(peer.arrivals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/openapi", "/openapi.yaml"})
  void pagesCanOnlyBeRead(String path) {
    isProblem(given().post(path), 405, "method-not-allowed");
  }

  @Test
  void showsHealthToThisMachine() {
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void allowsNoOtherSiteToCall() {
    // When
    Response answer =
        as("faith-researcher").header("Origin", "https://elsewhere.example").get(STUDY);
    // Then
    answer.then().statusCode(200);
    assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
  }
}
