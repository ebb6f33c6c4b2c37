package org.safeer.survey;

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

/** Without these, a client could not tell what to mend, or would be told that we failed. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class MalformedRequestTest {

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
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
}
