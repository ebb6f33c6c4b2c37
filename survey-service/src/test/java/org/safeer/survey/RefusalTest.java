package org.safeer.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a client could not tell what to mend, or would learn what is not its business. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class RefusalTest {

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
  }

  @Test
  void withoutATokenNothingOpens() {
    // When, Then
    given()
        .get(field.path("/responses"))
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
    Clients.with("not.a.token")
        .get(field.path("/responses"))
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aWrongRoleIsRefusedBeforeItsRequestIsRead() {
    // When, Then
    Clients.releaseReader(field.study())
        .body("{ this is no JSON")
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("forbidden"));
    Clients.collector("partner-app", field.study())
        .body("{}")
        .put("/v1/studies/another-study")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/participants",
    "GET,/responses",
    "GET,/questionnaires/main",
    "GET,/questionnaires/main/versions/1",
    "GET,''",
    "GET,/withdrawals/0193a1b0-0000-7000-8000-000000000001",
    "GET,/response-imports/0193a1b0-0000-7000-8000-000000000001",
    "PUT,/participants/0193a1b0-0000-7000-8000-000000000001",
    "PUT,/responses/0193a1b0-0000-7000-8000-000000000001",
    "PUT,/questionnaires/other",
    "POST,/questionnaires/main/versions",
    "POST,/withdrawals"
  })
  void anotherStudysKeyFindsNothing(String method, String path) {
    // When, Then
    Clients.researcher("another-researcher", "another-study")
        .body("{}")
        .request(method, field.path(path))
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @Test
  void theSameIdInAnotherStudyIsAnotherThing() {
    // Given
    UUID participant = field.participant();
    Field other = Field.ready();

    // When, Then
    Clients.owner().get(other.participantPath(participant)).then().statusCode(404);
    Clients.owner()
        .body(Field.responseRequest(participant, 1))
        .put(other.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("participant-unknown"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ | malformed-body |",
        "[] | malformed-body |",
        "null | validation-failed |",
        "{\"surprise\": 1} | malformed-body | /surprise",
        "{\"participant\": 7} | malformed-body | /participant",
        "{\"participant\": \"x\"} | malformed-body | /participant",
        "{\"questionnaireVersion\": \"1\"} | malformed-body | /questionnaireVersion",
        "{\"questionnaireVersion\": 1.5} | malformed-body | /questionnaireVersion",
        "{\"questionnaireVersion\": 99999999999} | malformed-body |",
        "{\"questionnaireVersion\": 0} | validation-failed | /questionnaireVersion",
        "{\"questionnaire\": \"No Key\"} | validation-failed | /questionnaire",
        "{\"questionnaire\": \"a\\u0000\"} | malformed-body | /questionnaire",
        "{\"answers\": {\"a\\u0000\": {\"value\": 1}}} | malformed-body |",
        "{\"answers\": {\"a\": null}} | validation-failed | /answers/a",
        "{\"answers\": {\"a\": {\"value\": 1}, \"a\": {\"value\": 2}}} | malformed-body |",
        "{\"answers\": {\"a\": {\"missing\": 0}}} | malformed-body | /answers/a/missing",
      })
  void unreadableRequestsNameTheField(String body, String code, String pointer) {
    // When, Then
    var answer =
        Clients.owner()
            .body(body)
            .put(field.responsePath(UUID.randomUUID()))
            .then()
            .statusCode(400)
            .contentType("application/problem+json")
            .body("code", equalTo(code))
            .body("traceId", notNullValue())
            .body("detail", not(containsString("org.")));
    if (pointer != null) {
      answer.body("errors.pointer", hasItem(pointer));
    }
  }

  @Test
  void nulCharactersAreRefusedWhereverTextIsTaken() {
    // Given
    String study = Field.studyRequest("consent").replace("Diaspora", "Dia\\u0000spora");
    String questionnaire = Field.QUESTIONNAIRE.replace("Disagree", "Dis\\u0000agree");
    String participant = Field.participantRequest("gulf").replace("first", "fir\\u0000st");
    String half = Field.participantRequest("gulf").replace("first", "fir\\ud800st");

    // When, Then
    refused(study, "/v1/studies/study-" + UUID.randomUUID());
    refused(questionnaire, field.path("/questionnaires/other"));
    refused(participant, field.participantPath(UUID.randomUUID()));
    refused(half, field.participantPath(UUID.randomUUID()));
    refused(participant, field.path("/participants/%00"));
    Clients.owner().get("/v1/studies/a%00b").then().statusCode(404);
    Clients.owner().get(field.path("/questionnaires/a%00b")).then().statusCode(400);
  }

  private static void refused(String body, String path) {
    Clients.owner()
        .urlEncodingEnabled(false)
        .body(body)
        .put(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/responses?limit=0,400,invalid-parameter",
    "/responses?limit=201,400,invalid-parameter",
    "/responses?cursor=made-up,400,invalid-cursor",
    "/participants?cursor=bm90aGluZyBJIGlzc3VlZCBldmVy,400,invalid-cursor",
    "/responses/0193a1b0-0000-7000-8000-000000000001,404,not-found",
    "/responses/not-a-uuid,400,validation-failed",
    "/withdrawals/0193a1b0-0000-7000-8000-000000000001,404,not-found",
    "/questionnaires/unknown,404,not-found",
    "/questionnaires/main/versions/0,400,validation-failed",
    "/nothing-here,404,not-found"
  })
  void whatIsNotThereOrNotUsableIsSaid(String path, int status, String code) {
    // When, Then
    Clients.owner()
        .get(field.path(path))
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Test
  void aCursorServesTheListItWasGivenFor() {
    // Given
    UUID participant = field.participant();
    field.response(participant);
    field.response(participant);
    String cursor =
        Clients.owner().get(field.path("/responses?limit=1")).then().extract().path("next");

    // When, Then
    Clients.owner()
        .queryParam("cursor", cursor)
        .get(field.path("/participants"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }
}
