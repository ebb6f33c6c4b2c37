package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;

/** Without these, a partner's retry would count twice or an answer would be lost. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseJourneyTest {

  @Test
  void answersAreStoredCompleteAndReadBack() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();

    // When
    Clients.owner()
        .body(Field.responseRequest(participant, 2))
        .put(field.responsePath(response))
        .then()
        .statusCode(201)
        .header("ETag", notNullValue())
        .body("answers.image-abroad.value", equalTo(2))
        .body("answers.dress.missing", equalTo("no-answer"));

    // Then
    Clients.owner()
        .get(field.responsePath(response))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("participant", equalTo(participant.toString()))
        .body("answers.voted.option", equalTo("yes"))
        .body("answers.dress.missing", equalTo("no-answer"));
  }

  @Test
  void fiveIdenticalSubmissionsCountOnce() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);

    // When
    for (int retry = 0; retry < 4; retry++) {
      Clients.owner()
          .body(Field.responseRequest(participant, 3))
          .put(field.responsePath(response))
          .then()
          .statusCode(200);
    }

    // Then
    UUID later = field.response(participant);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(2));
    eventually(
        () ->
            assertThat(Published.records("safeer.responses", field.study() + "/"))
                .extracting(record -> record.key())
                .containsExactly(field.study() + "/" + response, field.study() + "/" + later));
  }

  @Test
  void anotherContentUnderTheSameIdIsRefused() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);

    // When, Then
    Clients.owner()
        .body(Field.responseRequest(participant, 1))
        .put(field.responsePath(response))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("response-differs"))
        .body("storedVersion", notNullValue());
    Clients.collector("other-app", field.study())
        .body(Field.responseRequest(participant, 1))
        .put(field.responsePath(response))
        .then()
        .statusCode(409)
        .body("code", equalTo("response-differs"))
        .body("storedVersion", nullValue());
  }

  @Test
  void everythingWrongWithTheAnswersIsToldAtOnce() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String request =
        """
        {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
         "answers": {"image-abroad": {"missing": "not-applicable"}, "dress": {"value": 9},
                     "voted": {"option": "maybe"}, "age": {"value": 1}}}"""
            .formatted(participant);

    // When, Then
    Clients.owner()
        .body(request)
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("validation-failed"))
        .body(
            "errors.pointer",
            hasItems(
                "/answers/image-abroad/missing",
                "/answers/dress/value",
                "/answers/voted/option",
                "/answers/age"))
        .body(
            "errors.rule",
            hasItems("missing-not-allowed", "scale-point", "option", "unknown-item"));
  }

  @Test
  void whatTheResponseRefersToMustExist() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();

    // When, Then
    Clients.owner()
        .body(Field.responseRequest(UUID.randomUUID(), 1))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("participant-unknown"))
        .body("errors[0].pointer", equalTo("/participant"));
    Clients.owner()
        .body(
            Field.responseRequest(participant, 1)
                .replace("\"questionnaireVersion\": 1", "\"questionnaireVersion\": 7"))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("questionnaire-version-unknown"));
  }

  @Test
  void nobodyIsCountedWithoutConsent() {
    // Given
    Field field = Field.ready();
    UUID participant = UUID.randomUUID();
    Clients.owner()
        .body(Field.participantRequest("gulf").replace("\"survey\", ", ""))
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);

    // When, Then
    Clients.owner()
        .body(Field.responseRequest(participant, 1))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("consent-missing"));
  }
}
