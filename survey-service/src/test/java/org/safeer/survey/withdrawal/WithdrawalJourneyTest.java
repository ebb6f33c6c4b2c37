package org.safeer.survey.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.OtherServices;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.StoredRows;

/** Without these, somebody who wanted to be forgotten would not be. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class WithdrawalJourneyTest {

  @Inject DataSource dataSource;

  private static String request(UUID participant) {
    return "{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant);
  }

  private static String withdraw(Field field, UUID participant) {
    return Clients.owner()
        .body(request(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void nothingOfAWithdrawnParticipantIsLeft() throws SQLException {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    field.response(field.participant());

    // When
    withdraw(field, participant);

    // Then
    Clients.owner().get(field.responsePath(response)).then().statusCode(404);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(1));
    Clients.owner()
        .get(field.participantPath(participant))
        .then()
        .statusCode(200)
        .body("status", equalTo("withdrawn"))
        .body("$", aMapWithSize(4));
    assertThat(StoredRows.tablesThatName(response, dataSource))
        .containsExactly("response_tombstone");
  }

  @Test
  void nothingBringsThemBack() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    withdraw(field, participant);

    // When, Then
    Clients.owner()
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(participant))
        .then()
        .statusCode(410)
        .body("code", equalTo("gone"));
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(410);
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(410);
    Clients.owner()
        .body(Field.responseRequest(field.participant(), 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(410);
  }

  @Test
  void otherServicesLearnOfIt() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);

    // When
    withdraw(field, participant);

    // Then
    eventually(
        () -> {
          List<ConsumerRecord<String, byte[]>> responses =
              Published.records("safeer.responses", field.study() + "/" + response);
          List<ConsumerRecord<String, byte[]>> participants =
              Published.records("safeer.participants", field.study() + "/" + participant);
          assertThat(responses).hasSizeGreaterThan(1);
          assertThat(responses.get(1).value()).isNull();
          assertThat(Published.version(responses.get(1)))
              .isGreaterThan(Published.version(responses.get(0)));
          assertThat(responses.get(1).partition()).isEqualTo(participants.get(0).partition());
          assertThat(Published.state(participants.get(1)).toString())
              .doesNotContain("gulf")
              .contains("\"status\":\"withdrawn\"");
        });
  }

  @Test
  void aLateCopyIsNeverTheLastWord() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String response = field.study() + "/" + field.response(participant);
    String person = field.study() + "/" + participant;
    eventually(() -> assertThat(Published.records("safeer.responses", response)).isNotEmpty());
    ConsumerRecord<String, byte[]> answers = Published.lastWord("safeer.responses", response);
    ConsumerRecord<String, byte[]> active = Published.lastWord("safeer.participants", person);
    withdraw(field, participant);
    eventually(() -> assertThat(Published.lastWord("safeer.responses", response).value()).isNull());

    // When
    OtherServices.replay(active);
    OtherServices.replay(answers);

    // Then
    eventually(
        () -> {
          List<ConsumerRecord<String, byte[]>> all =
              Published.records("safeer.responses", response);
          assertThat(all).hasSizeGreaterThan(3);
          assertThat(all.get(all.size() - 1).value()).isNull();
          assertThat(Published.state(Published.lastWord("safeer.participants", person)).toString())
              .contains("\"status\":\"withdrawn\"");
        });
  }

  @Test
  void askingAgainFindsTheSameWithdrawal() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String first = withdraw(field, participant);

    // When, Then
    Clients.owner()
        .body(request(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(200)
        .header("Location", endsWith("/withdrawals/" + first))
        .body("id", equalTo(first));
  }

  @Test
  void itIsCompleteOnceEveryServiceHasErased() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String withdrawal = withdraw(field, participant);
    Clients.owner()
        .get(field.path("/withdrawals/" + withdrawal))
        .then()
        .body("status", equalTo("pending"))
        .body("proof", nullValue())
        .body("erasures.service", contains("survey-service"));

    // When
    OtherServices.acknowledgeErasure(field.study(), participant, "interview-service");
    OtherServices.acknowledgeErasure(field.study(), participant, "theme-service");
    OtherServices.acknowledgeErasure(field.study(), participant, "theme-service");

    // Then
    eventually(
        () ->
            Clients.owner()
                .get(field.path("/withdrawals/" + withdrawal))
                .then()
                .body("status", equalTo("complete"))
                .body(
                    "erasures.find { it.service == 'theme-service' }.erased.interviews", equalTo(1))
                .body("proof.facts", containsString("\"scope\":\"all\""))
                .body(
                    "erasures.service",
                    containsInAnyOrder("survey-service", "interview-service", "theme-service")));
  }

  @Test
  void aPartnerWithdrawsOnlyWhomItRegistered() {
    // Given
    Field field = Field.ready();
    UUID theirs = field.participant();
    UUID mine = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(mine))
        .then()
        .statusCode(201);

    // When, Then
    Clients.collector("partner-app", field.study())
        .body(request(theirs))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(404)
        .body("code", equalTo("participant-unknown"));
    String id =
        Clients.collector("partner-app", field.study())
            .body(request(mine))
            .post(field.path("/withdrawals"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Clients.collector("other-app", field.study())
        .get(field.path("/withdrawals/" + id))
        .then()
        .statusCode(404);
  }

  @Test
  void whoAskedForThemFindsThemAgain() {
    // Given
    Field field = Field.ready();
    String first = withdraw(field, field.participant());
    String second = withdraw(field, field.participant());
    UUID mine = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(mine));
    Clients.collector("partner-app", field.study())
        .body(request(mine))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // When, Then
    assertThat(Pages.each(Clients::owner, field.path("/withdrawals"), "id"))
        .hasSize(3)
        .contains(first, second);
    Clients.collector("partner-app", field.study())
        .get(field.path("/withdrawals"))
        .then()
        .statusCode(200)
        .body("items.participant", contains(mine.toString()))
        .body("items[0].erasures.service", contains("survey-service"));
    Clients.collector("other-app", field.study())
        .get(field.path("/withdrawals"))
        .then()
        .body("items", hasSize(0));
  }
}
