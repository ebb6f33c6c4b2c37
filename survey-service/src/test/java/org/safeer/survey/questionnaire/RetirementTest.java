package org.safeer.survey.questionnaire;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, answers would go on coming in to what a study no longer asks. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class RetirementTest {

  @Test
  void aRetiredVersionTakesNoNewAnswersAndKeepsThoseItHas() {
    // Given a response to a version that is retired then
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID stored = field.response(participant);
    retire(field, 1).statusCode(200).body("retiredAt", notNullValue());

    // When another one comes
    submit(field, UUID.randomUUID(), participant)
        .statusCode(409)
        .body("code", equalTo("questionnaire-version-retired"));

    // Then the stored one is still answered as stored, and read
    submit(field, stored, participant).statusCode(200);
    Clients.owner().get(field.responsePath(stored)).then().statusCode(200);
  }

  @Test
  void aRefusedResponseLeavesNoParticipantBehind() {
    // Given
    Field field = Field.ready();
    UUID participant = UUID.randomUUID();
    retire(field, 1).statusCode(200);

    // When somebody comes along with their response
    Clients.owner()
        .body(Field.registeringRequest(participant, 3, "gulf"))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("questionnaire-version-retired"));

    // Then
    Clients.owner().get(field.participantPath(participant)).then().statusCode(404);
  }

  @Test
  void retiringAgainChangesNothing() {
    // Given
    Field field = Field.ready();
    String tag = retire(field, 1).statusCode(200).extract().header("ETag");

    // When, Then
    retire(field, 1).statusCode(200).header("ETag", tag);
  }

  @Test
  void theSameIsAskedAgainAsAnotherVersion() {
    // Given
    Field field = Field.ready();
    retire(field, 1).statusCode(200);

    // When the draft, which has not changed, is published
    field.publish();

    // Then
    Clients.owner()
        .get(field.questionnaire() + "/versions/2")
        .then()
        .statusCode(200)
        .body("$", not(hasKey("retiredAt")));
  }

  @Test
  void onlyWhatIsPublishedCanBeRetired() {
    // Given
    Field field = Field.ready();

    // When, Then
    retire(field, 2).statusCode(404);
  }

  private static ValidatableResponse retire(Field field, int version) {
    return Clients.owner()
        .put(field.questionnaire() + "/versions/" + version + "/retirement")
        .then();
  }

  private static ValidatableResponse submit(Field field, UUID response, UUID participant) {
    return Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then();
  }
}
