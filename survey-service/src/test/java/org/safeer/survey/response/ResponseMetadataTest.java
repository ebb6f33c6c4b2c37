package org.safeer.survey.response;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;

/** Without these, nobody could tell whoever took their time from whoever clicked through. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseMetadataTest {

  private static ValidatableResponse submit(
      Field field, UUID participant, UUID response, String metadata) {
    return Clients.owner()
        .body(
            """
            {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
             "answers": {}, "metadata": %s}"""
                .formatted(participant, metadata))
        .put(field.responsePath(response))
        .then();
  }

  @Test
  void howItWasAnsweredIsReadBackWithItsDuration() {
    // Given
    Field field = EveryType.ready().field();
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();
    Instant startedAt = Instant.now().minus(Duration.ofMinutes(10));
    String metadata =
        "{\"startedAt\": \"%s\", \"language\": \"ur-PK\", \"sections\": {\"media\": 90, \"life\": 0}}"
            .formatted(startedAt);

    // When
    submit(field, participant, response, metadata).statusCode(201);

    // Then
    Clients.owner()
        .get(field.responsePath(response))
        .then()
        .body("metadata.language", equalTo("ur-PK"))
        .body("metadata.sections.media", equalTo(90))
        .body("metadata.durationSeconds", greaterThanOrEqualTo(600))
        .body("metadata.durationSeconds", lessThan(660))
        .body("client", equalTo(Clients.OWNER));
    submit(field, participant, response, metadata).statusCode(200);
    submit(field, participant, response, "{}").statusCode(409);
  }

  @Test
  void whatCannotBeIsRefused() {
    // Given
    Field field = EveryType.ready().field();
    UUID participant = field.participant();

    // When, Then
    submit(
            field,
            participant,
            UUID.randomUUID(),
            """
            {"startedAt": "%s", "language": "in urdu", "sections": {"media": 86401}}"""
                .formatted(Instant.now().plus(Duration.ofMinutes(6))))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/metadata/startedAt", "/metadata/language", "/metadata/sections/media"));
    submit(field, participant, UUID.randomUUID(), "{\"sections\": {\"faith\": 3}}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/metadata/sections/faith"))
        .body("errors[0].rule", equalTo("unknown-section"));
    submit(
            field,
            participant,
            UUID.randomUUID(),
            "{\"startedAt\": \"%s\"}".formatted(Instant.now().plus(Duration.ofMinutes(4))))
        .statusCode(201)
        .body("metadata.durationSeconds", equalTo(0));
  }

  @Test
  void whoDoesNotSayHowSendsNothing() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);

    // When, Then
    Clients.owner()
        .body(Field.responseRequest(participant, 3).replaceFirst("\\{", "{\"metadata\": {}, "))
        .put(field.responsePath(response))
        .then()
        .statusCode(200)
        .body("metadata", nullValue())
        .body("answers", aMapWithSize(3));
  }
}
