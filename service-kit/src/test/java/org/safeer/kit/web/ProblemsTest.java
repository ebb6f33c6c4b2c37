package org.safeer.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.kit.testing.TestTokens;

/** Without these, a partner's developer would have to guess what was wrong, or see our insides. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ProblemsTest {

  private static final String THING = "/boxes/a/things/0193a1b0-0000-7000-8000-000000000001";

  @Test
  void aBrokenConstraintNamesFieldAndRule() {
    problem(
            caller().body("{\"size\":0,\"parts\":[{\"name\":\"x\"},{\"name\":\" \"}]}").put(THING),
            400)
        .body("code", equalTo("validation-failed"))
        .body("errors.pointer", hasItems("/size", "/parts/1/name"))
        .body("errors.rule", hasItems("min", "not-blank"));
  }

  @Test
  void aProblemOfOurOwnKeepsItsCodeAndFields() {
    problem(caller().body("{\"size\":13,\"parts\":[]}").put(THING), 409)
        .body("code", equalTo("conflict"))
        .body("type", equalTo("https://safeer.example/problems/conflict"))
        .body("detail", equalTo("Thirteen is taken."))
        .body("errors.pointer", hasItem("/size"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "not json",
        "[]",
        "\"text\"",
        "7",
        "{\"size\":{}}",
        "{\"size\":\"many\",\"parts\":[]}",
        "{\"size\":1,\"parts\":[],\"colour\":\"red\"}",
        "{\"size\":99999999999,\"parts\":[]}",
        "null",
        ""
      })
  void aBodyThatCannotBeReadIsTheClientsMistake(String body) {
    problem(caller().body(body).put(THING), 400);
  }

  @Test
  void anUnknownFieldIsNamed() {
    problem(caller().body("{\"size\":1,\"parts\":[],\"colour\":\"red\"}").put(THING), 400)
        .body("errors[0].pointer", equalTo("/colour"))
        .body("errors[0].rule", equalTo("unknown-field"));
  }

  @Test
  void aWrongTypeIsNamed() {
    problem(caller().body("{\"size\":1,\"parts\":[{\"name\":{}}]}").put(THING), 400)
        .body("errors[0].pointer", equalTo("/parts/0/name"))
        .body("errors[0].rule", equalTo("type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"size\": 1, | The body is no sound JSON at line 1, column 12.",
        "{\"size\": 1, \"size\": 2} | The body holds a member twice at line 1, column 19.",
        "{\"size\": 99999999999} | /size is too large a number.",
        "{\"size\": \"one\"} | /size must be a whole number.",
        "{\"size\": 1, \"parts\": {}} | /parts must be an array.",
        "{\"size\": 1, \"parts\": [7]} | /parts/0 must be an object.",
        "{\"size\": 1, \"marks\": []} | /marks must be an object.",
        "{\"size\": 1, \"parts\": [{\"name\": []}]} | /parts/0/name must be a text.",
        "{\"shade\": \"green\"} | /shade must be one of light-blue, red.",
        "{\"madeAt\": \"yesterday\"} |"
            + " /madeAt must be a time as RFC 3339 writes it, 2025-11-20T09:30:00Z for example.",
        "{\"size\": 1, \"parts\": [], \"weight\": 12345} |"
            + " /weight must have at most 3 digits before its point and 1 behind it.",
      })
  void whatShouldHaveStoodThereIsTold(String body, String detail) {
    problem(caller().body(body).put(THING), 400).body("detail", equalTo(detail));
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    problem(caller().body("{}").put("/boxes/a/things/not-an-id"), 404)
        .body("code", equalTo("not-found"));
    problem(
        caller().body("{}").put("/boxes/a/things/0193a1b0-0000-7000-8000-00000000000x?limit=3"),
        404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "1.5", "99999999999999999999", "%00", "0x10"})
  void aParameterThatIsNoNumberIsNamed(String limit) {
    problem(caller().urlEncodingEnabled(false).get("/boxes/a/things?limit=" + limit), 400)
        .body("code", equalTo("invalid-parameter"))
        .body("errors[0].pointer", equalTo("limit"))
        .body("errors[0].rule", equalTo("type"));
  }

  @Test
  void frameworkAnswersAreProblemsToo() {
    problem(caller().get("/nowhere"), 404).body("code", equalTo("not-found"));
    problem(caller().delete(THING), 405).body("code", equalTo("method-not-allowed"));
    problem(caller().contentType("text/csv").body("a,b").put(THING), 415);
    problem(caller().accept("image/png").get("/boxes/a/things"), 406);
  }

  @Test
  void withoutATokenNothingIsAnswered() {
    problem(given().get("/boxes/a/things"), 401).body("code", equalTo("unauthenticated"));
    problem(given().header("Authorization", "Bearer x.y.z").get("/boxes/a/things"), 401);
  }

  @Test
  void aWrongRoleIsRefusedBeforeTheBodyIsLookedAt() {
    problem(as("reader", "things:read").body("{not json").put(THING), 403)
        .body("code", equalTo("forbidden"));
  }

  @Test
  void whatIsNotDeclaredIsDenied() {
    problem(caller().get("/boxes/a/things/undeclared"), 403);
  }

  @Test
  void ourOwnFailureTellsNothingOfOurInsides() {
    problem(caller().get("/boxes/a/things/broken"), 500)
        .body("code", equalTo("internal"))
        .body("$", not(containsString("SELECT")))
        .body("stack", nullValue())
        .body("detail", not(containsString("secret")));
  }

  @Test
  void theIdOfTheRequestIsInTheProblem() {
    problem(caller().header("X-Request-Id", "request-4711").get("/nowhere"), 404)
        .body("traceId", equalTo("request-4711"))
        .header("X-Request-Id", equalTo("request-4711"));
  }

  static RequestSpecification caller() {
    return as("somebody", "things:read", "things:write");
  }

  static RequestSpecification as(String client, String... scopes) {
    return given()
        .header(
            "Authorization", "Bearer " + TestTokens.token(client, "tester", Set.of(scopes), "a"))
        .contentType("application/json");
  }

  private static ValidatableResponse problem(io.restassured.response.Response answer, int status) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("title", not(nullValue()))
        .body("traceId", not(nullValue()))
        .body("type", containsString("/problems/"));
  }
}
