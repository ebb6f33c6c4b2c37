package org.safeer.survey.withdrawal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.OtherServices;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Schemas;

/** Without these, who wants to leave one strand would have to leave all, or would not be let go. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class StrandWithdrawalTest {

  private static ValidatableResponse withdraw(Field field, UUID participant, String scope) {
    return Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"%s\"}".formatted(participant, scope))
        .post(field.path("/withdrawals"))
        .then();
  }

  private static ConsumerRecord<String, byte[]> lastWord(Field field, UUID participant) {
    return Published.lastWord("safeer.participants", field.study() + "/" + participant);
  }

  @Test
  void theAnswersAreGoneAndThePersonStays() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);

    // When
    withdraw(field, participant, "survey").statusCode(201).body("scope", equalTo("survey"));

    // Then
    Clients.owner().get(field.responsePath(response)).then().statusCode(404);
    Clients.owner()
        .get(field.participantPath(participant))
        .then()
        .body("status", equalTo("active"))
        .body("region", equalTo("gulf"))
        .body("basis.scopes", contains("interview"))
        .body("withdrawnStrands", contains("survey"));
    eventually(
        () -> {
          ConsumerRecord<String, byte[]> last = lastWord(field, participant);
          assertThat(Published.state(last).toString())
              .contains("\"withdrawnStrands\":[\"survey\"]", "\"scopes\":[\"interview\"]");
          assertThat(Schemas.errors("ParticipantState", last.value())).isEmpty();
          assertThat(Published.lastWord("safeer.responses", field.study() + "/" + response).value())
              .isNull();
        });
  }

  @Test
  void noAnswerAndNoConsentBringsTheStrandBack() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    withdraw(field, participant, "survey").statusCode(201);

    // When, Then
    for (UUID id : new UUID[] {response, UUID.randomUUID()}) {
      Clients.owner()
          .body(Field.responseRequest(participant, 3))
          .put(field.responsePath(id))
          .then()
          .statusCode(410);
    }
    Clients.owner()
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(participant))
        .then()
        .statusCode(200)
        .body("basis.scopes", contains("interview"));
    consent(field, participant, "[\"survey\", \"interview\"]").statusCode(410);
    consent(field, participant, "[\"interview\", \"re-contact\"]").statusCode(201);
  }

  private static ValidatableResponse consent(Field field, UUID participant, String scopes) {
    return Clients.owner()
        .body(Forms.consent(participant, scopes, "2026-11-21T09:30:00Z"))
        .put(field.path("/consents/" + UUID.randomUUID()))
        .then();
  }

  @Test
  void publishedDataCanBeLeftByStrandToo() {
    // Given
    Field field = Field.ready("published-dataset");
    UUID participant = UUID.randomUUID();
    String basis =
        "{\"region\": \"gulf\", \"basis\": {\"kind\": \"published-dataset\", \"source\": \"x\"}}";
    Clients.owner().body(basis).put(field.participantPath(participant)).then().statusCode(201);
    field.response(participant);

    // When
    withdraw(field, participant, "survey").statusCode(201);

    // Then
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(0));
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(410);
  }

  @Test
  void aLateCopyFromBeforeIsNotTheLastWord() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String person = field.study() + "/" + participant;
    eventually(() -> assertThat(Published.records("safeer.participants", person)).hasSize(1));
    ConsumerRecord<String, byte[]> before = lastWord(field, participant);
    withdraw(field, participant, "interview").statusCode(201);
    eventually(
        () -> assertThat(Published.records("safeer.participants", person)).hasSizeGreaterThan(1));

    // When
    OtherServices.replay(before);

    // Then
    eventually(
        () -> {
          assertThat(Published.records("safeer.participants", person)).hasSizeGreaterThan(3);
          assertThat(Published.state(lastWord(field, participant)).toString())
              .contains("\"withdrawnStrands\":[\"interview\"]", "\"scopes\":[\"survey\"]");
        });
  }

  @Test
  void eachScopeIsAWithdrawalOfItsOwnAndAllEndsThem() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String survey = withdraw(field, participant, "survey").statusCode(201).extract().path("id");

    // When, Then
    withdraw(field, participant, "survey").statusCode(200).body("id", equalTo(survey));
    withdraw(field, participant, "interview").statusCode(201);
    String all = withdraw(field, participant, "all").statusCode(201).extract().path("id");
    withdraw(field, participant, "interview").statusCode(200).body("id", equalTo(all));
    Clients.owner()
        .get(field.participantPath(participant))
        .then()
        .body("status", equalTo("withdrawn"))
        .body("size()", equalTo(4));
    Clients.owner()
        .get(field.path("/withdrawals"))
        .then()
        .body("items.scope", containsInAnyOrder("survey", "interview", "all"));
  }

  @Test
  void itIsCompleteOnceThoseHaveErasedThatHeldSomething() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    field.response(participant);
    String id = withdraw(field, participant, "survey").statusCode(201).extract().path("id");
    String path = field.path("/withdrawals/" + id);

    // When
    OtherServices.acknowledgeErasure(field.study(), participant, "interview-service", "interview");
    OtherServices.acknowledgeErasure(field.study(), participant, "theme-service", "survey");

    // Then
    eventually(
        () ->
            Clients.owner()
                .get(path)
                .then()
                .body("status", equalTo("complete"))
                .body("erasures.service", containsInAnyOrder("survey-service", "theme-service"))
                .body(
                    "erasures.find { it.service == 'survey-service' }.erased.responses",
                    equalTo(1)));
    String facts = Clients.owner().get(path).then().extract().path("proof.facts");
    assertThat(facts).contains(participant.toString(), "\"responses\":1").doesNotContain("gulf");
    Clients.owner()
        .get(path)
        .then()
        .body("proof.sha256", equalTo(RequestHash.sha256(facts.getBytes(UTF_8))));
  }
}
