package org.safeer.survey.testresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;

/** Without these, a draft would be tried on respondents, or trying it would be counted. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class TestResponseJourneyTest {

  private static final String TOKEN = "Zk3-a_9PqW7rTn2LxV8cYd";

  @Test
  void aPartnerTriesADraftAndSeesWhatBecomesOfTheAnswers() {
    // Given a draft that may be tested, and a partner who was told the token
    Field field = drafted();
    RequestSpecification partner = Clients.collector("partner", field.study());
    UUID response = UUID.randomUUID();

    // When
    put(partner, field, response, TOKEN, "\"image-abroad\": {\"value\": 2}").statusCode(201);

    // Then what is left out is shown as it would be stored, and answering again replaces it
    Clients.owner()
        .get(path(field, response))
        .then()
        .statusCode(200)
        .body("answers.voted.missing", equalTo("no-answer"));
    put(partner(field), field, response, TOKEN, "\"image-abroad\": {\"value\": 3}")
        .statusCode(200)
        .body("answers.image-abroad.value", equalTo(3));
    Clients.owner().get(list(field)).then().statusCode(200).body("items", hasSize(1));
  }

  @Test
  void whatWouldBeRefusedIsRefused() {
    // Given
    Field field = drafted();

    // When the required item is left out, and another answered with no option of its
    put(partner(field), field, UUID.randomUUID(), TOKEN, "\"voted\": {\"option\": \"maybe\"}")
        // Then
        .statusCode(400)
        .body("errors.pointer", hasItems("/answers/image-abroad", "/answers/voted/option"));
  }

  @Test
  void onlyWhoKnowsTheTokenInForceCanTryIt() {
    // Given a test that was opened with another token since
    Field field = drafted();
    open(field, "another-token-of-the-same-length").statusCode(204);

    // When, Then
    put(partner(field), field, UUID.randomUUID(), TOKEN, "\"image-abroad\": {\"value\": 2}")
        .statusCode(409)
        .body("code", equalTo("test-token-invalid"));
    open(field, "too-short").statusCode(400);
  }

  @Test
  void anotherPartnersTriesAreNotSeen() {
    // Given
    Field field = drafted();
    UUID response = UUID.randomUUID();
    put(partner(field), field, response, TOKEN, "\"image-abroad\": {\"value\": 2}").statusCode(201);

    // When
    RequestSpecification other = Clients.collector("other-partner", field.study());

    // Then
    other.get(path(field, response)).then().statusCode(404);
    Clients.collector("other-partner", field.study())
        .get(list(field))
        .then()
        .body("items", empty());
  }

  @Test
  void publishingDeletesWhatWasTriedAndNobodyEverHearsOfIt() {
    // Given
    Field field = drafted();
    UUID response = UUID.randomUUID();
    put(partner(field), field, response, TOKEN, "\"image-abroad\": {\"value\": 2}").statusCode(201);

    // When the draft is published, and somebody answers it in earnest
    field.publish();
    UUID earnest = field.response(field.participant());

    // Then the try is gone, its token void, and the one response told of is the earnest one
    Clients.owner().get(path(field, response)).then().statusCode(404);
    put(partner(field), field, response, TOKEN, "\"image-abroad\": {\"value\": 2}").statusCode(409);
    await()
        .untilAsserted(
            () ->
                assertThat(Published.records("safeer.responses", field.study() + "/"))
                    .extracting(record -> record.key())
                    .containsExactly(field.study() + "/" + earnest));
  }

  @Test
  void endingTheTestDeletesWhatWasTried() {
    // Given
    Field field = drafted();
    UUID response = UUID.randomUUID();
    put(partner(field), field, response, TOKEN, "\"image-abroad\": {\"value\": 2}").statusCode(201);

    // When
    Clients.owner().delete(field.questionnaire() + "/test").then().statusCode(204);

    // Then
    Clients.owner().get(path(field, response)).then().statusCode(404);
    Clients.owner().delete(field.questionnaire() + "/test").then().statusCode(204);
  }

  /** A study with a draft that is open for testing. */
  private static Field drafted() {
    Field field = Field.opened("consent");
    Clients.owner().body(Field.QUESTIONNAIRE).put(field.questionnaire()).then().statusCode(201);
    open(field, TOKEN).statusCode(204);
    return field;
  }

  private static ValidatableResponse open(Field field, String token) {
    return Clients.owner()
        .body("{\"testToken\": \"%s\"}".formatted(token))
        .put(field.questionnaire() + "/test")
        .then();
  }

  private static RequestSpecification partner(Field field) {
    return Clients.collector("partner", field.study());
  }

  private static ValidatableResponse put(
      RequestSpecification client, Field field, UUID response, String token, String answers) {
    return client
        .body("{\"testToken\": \"%s\", \"answers\": {%s}}".formatted(token, answers))
        .put(path(field, response))
        .then();
  }

  private static String list(Field field) {
    return field.questionnaire() + "/test/responses";
  }

  private static String path(Field field, UUID response) {
    return list(field) + "/" + response;
  }
}
