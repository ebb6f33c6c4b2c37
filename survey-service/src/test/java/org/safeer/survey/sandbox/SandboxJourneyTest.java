package org.safeer.survey.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;

/** Without these, the first careless call in the sandbox would spoil it for everybody after. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class SandboxJourneyTest {

  @Test
  void everyIdIsFreeAgainEvenThatOfSomebodyWhoWithdrew() {
    // Given
    Field field = Field.sandbox();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    withdraw(field, participant, 201);

    // When
    Clients.owner().delete(field.path("/contents")).then().statusCode(204);

    // Then
    Clients.owner().get(field.path("/participants")).then().body("items", empty());
    Clients.owner().get(field.questionnaire()).then().statusCode(404);
    field.fill();
    Clients.owner()
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);
    withdraw(field, participant, 201);
  }

  @Test
  void theOtherServicesAreTold() {
    // Given
    Field field = Field.sandbox();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    long before = version(field);

    // When
    Clients.owner().delete(field.path("/contents")).then().statusCode(204);

    // Then
    Clients.owner()
        .get(field.path(""))
        .then()
        .body("resetVersion", greaterThan(before))
        .body("sandbox", equalTo(true));
    eventually(() -> assertGone("safeer.participants", field.study() + "/" + participant));
    eventually(() -> assertGone("safeer.responses", field.study() + "/" + response));
    eventually(() -> assertGone("safeer.questionnaire-versions", field.study() + "/main/1"));
  }

  @Test
  void whatPeopleSaidIsNotEmptiedOut() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();

    // When, Then
    Clients.owner()
        .delete(field.path("/contents"))
        .then()
        .statusCode(409)
        .body("code", equalTo("not-a-sandbox"));
    Clients.owner().get(field.participantPath(participant)).then().statusCode(200);
  }

  @Test
  void realDataCannotBeASandbox() {
    Clients.owner()
        .body(
            Field.studyRequest("consent")
                .replace("\"synthetic\": true", "\"synthetic\": false, \"sandbox\": true"))
        .put("/v1/studies/study-" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/sandbox"))
        .body("errors[0].rule", equalTo("synthetic-only"));
  }

  private static void assertGone(String topic, String key) throws Exception {
    List<ConsumerRecord<String, byte[]>> told = Published.records(topic, key);
    assertThat(told).hasSizeGreaterThan(1);
    assertThat(told.get(told.size() - 1).value()).isNull();
  }

  private static long version(Field field) {
    return Clients.owner().get(field.path("")).then().extract().jsonPath().getLong("version");
  }

  private static void withdraw(Field field, UUID participant, int status) {
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(status);
  }
}
