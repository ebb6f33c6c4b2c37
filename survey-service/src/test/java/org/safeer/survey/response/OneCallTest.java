package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.Published;

/** Without these, a small partner's one call would leave half of what it sent, or count twice. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class OneCallTest {

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
  }

  private static String request(UUID participant, int point) {
    return Field.registeringRequest(participant, point, "gulf");
  }

  @Test
  void participantAndResponseComeInTogetherAndOnce() {
    // Given
    UUID participant = UUID.randomUUID();
    UUID response = UUID.randomUUID();

    // When
    for (int call = 0; call < 3; call++) {
      Clients.owner()
          .body(request(participant, 2))
          .put(field.responsePath(response))
          .then()
          .statusCode(call == 0 ? 201 : 200)
          .body("participant", equalTo(participant.toString()));
    }

    // Then
    Clients.owner()
        .get(field.participantPath(participant))
        .then()
        .statusCode(200)
        .body("region", equalTo("gulf"))
        .body("basis.language", equalTo("ur"));
    UUID later = field.response(participant);
    eventually(
        () ->
            assertThat(Published.records("safeer.responses", field.study() + "/"))
                .extracting(record -> record.key())
                .containsExactly(field.study() + "/" + response, field.study() + "/" + later));
    assertThat(Published.records("safeer.participants", field.study() + "/")).hasSize(1);
  }

  @Test
  void aSecondResponseMayBringTheSameRegistrationAgain() {
    // Given
    UUID participant = field.participant();

    // When, Then
    Clients.owner()
        .body(request(participant, 2))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(201);
    Clients.owner()
        .body(Field.registeringRequest(participant, 2, "europe"))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("participant-differs"));
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(1));
  }

  @Test
  void aRefusedResponseLeavesNoParticipantBehind() {
    // Given
    UUID participant = UUID.randomUUID();
    UUID taken = field.response(field.participant());

    // When, Then
    refused(request(participant, 9), UUID.randomUUID(), 400, "validation-failed");
    refused(
        request(participant, 2).replace("\"survey\", ", ""),
        UUID.randomUUID(),
        409,
        "consent-missing");
    refused(request(participant, 2), taken, 409, "response-differs");
    refused(
        request(participant, 2)
            .replace("\"questionnaireVersion\": 1", "\"questionnaireVersion\": 9"),
        UUID.randomUUID(),
        404,
        "questionnaire-version-unknown");
    Clients.owner().get(field.participantPath(participant)).then().statusCode(404);
  }

  private void refused(String request, UUID response, int status, String code) {
    Clients.owner()
        .body(request)
        .put(field.responsePath(response))
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Test
  void everythingWrongWithEitherIsToldAtOnce() {
    // Given
    String request =
        request(UUID.randomUUID(), 9)
            .replace("\"region\": \"gulf\"", "\"region\": \"atlantis\"")
            .replace("\"language\": \"ur\",", "");

    // When, Then
    Clients.owner()
        .body(request)
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/registration/region",
                "/registration/basis/language",
                "/answers/image-abroad/value"))
        .body("errors.rule", hasItems("unknown-region", "required", "scale-point"));
  }

  @Test
  void aConsentThatComesAlongMustBeOnAFormOfTheStudy() {
    // Given
    Clients.owner().body(Forms.FORM).put(field.path("/consent-forms/1")).then().statusCode(201);
    UUID participant = UUID.randomUUID();

    // When, Then
    Clients.owner()
        .body(request(participant, 2))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/registration/basis/formVersion"))
        .body("errors.rule", hasItems("unknown-form"));
    Clients.owner().get(field.participantPath(participant)).then().statusCode(404);
  }

  @Test
  void aLaterConsentCountsForWhoComesAlongAgain() {
    // Given
    UUID participant = UUID.randomUUID();
    String registration = request(participant, 2).replace("\"survey\", ", "");
    Clients.owner()
        .body(Field.participantRequest("gulf").replace("\"survey\", ", ""))
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);
    refused(registration, UUID.randomUUID(), 409, "consent-missing");

    // When
    Clients.owner()
        .body(Forms.consent(participant, "[\"survey\"]", "2026-11-21T09:30:00Z"))
        .put(field.path("/consents/" + UUID.randomUUID()))
        .then()
        .statusCode(201);

    // Then
    Clients.owner()
        .body(registration)
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(201);
  }

  @Test
  void whoHasWithdrawnDoesNotComeBackWithAResponse() {
    // Given
    UUID participant = UUID.randomUUID();
    UUID response = UUID.randomUUID();
    Clients.owner()
        .body(request(participant, 2))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // When, Then
    refused(request(participant, 2), response, 410, "gone");
    refused(request(participant, 2), UUID.randomUUID(), 410, "gone");
    refused(request(UUID.randomUUID(), 2), response, 410, "gone");
    Clients.owner().get(field.path("/participants")).then().body("items", hasSize(1));
  }
}
