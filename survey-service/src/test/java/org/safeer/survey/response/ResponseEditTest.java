package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
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
import org.safeer.survey.testing.Edits;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.StoredRows;

/** Without these, a typing mistake would stand for ever, or its correction would hide it. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseEditTest {

  @Inject DataSource dataSource;

  @Test
  void theNewAnswersCountAndTheOldOnesStayReadable() {
    // Given
    Field field = Field.ready();
    UUID response = field.response(field.participant());

    // When
    Edits.edit(Clients.owner(), field, response, 1)
        .statusCode(201)
        .header("Location", endsWith("/versions/2"))
        .body("contentVersion", equalTo(2))
        .body("reason", equalTo("Typed once more"))
        .body("writtenBy", equalTo(Clients.OWNER));

    // Then
    Clients.owner()
        .get(field.responsePath(response))
        .then()
        .body("answers.image-abroad.value", equalTo(1))
        .body("answers.dress.missing", equalTo("no-answer"))
        .body("contentVersion", equalTo(2));
    Clients.owner()
        .get(field.responsePath(response) + "/versions/1")
        .then()
        .statusCode(200)
        .body("answers.image-abroad.value", equalTo(3))
        .body("reason", nullValue());
    assertThat(
            Pages.each(
                Clients::owner, field.responsePath(response) + "/versions", "contentVersion"))
        .isEqualTo(List.of(1, 2));
  }

  @Test
  void whatAnEditChangedIsToldItemByItem() {
    // Given
    Field field = Field.ready();
    UUID response = field.response(field.participant());
    String versions = field.responsePath(response) + "/versions";
    Edits.edit(Clients.owner(), field, response, 1);
    Edits.edit(Clients.owner(), field, response, 2);

    // When, Then
    Clients.owner()
        .get(versions + "/3/changes")
        .then()
        .statusCode(200)
        .body("from", equalTo(2))
        .body("changes", aMapWithSize(1))
        .body("changes.image-abroad.before.value", equalTo(1))
        .body("changes.image-abroad.after.value", equalTo(2));
    Clients.owner()
        .get(versions + "/3/changes?from=1")
        .then()
        .body("changes.image-abroad.before.value", equalTo(3));
    Clients.owner().get(versions + "/1/changes").then().body("changes", aMapWithSize(0));
    Clients.owner().get(versions + "/3/changes?from=4").then().statusCode(404);
  }

  @Test
  void otherServicesLearnTheNewAnswersUnderANewerVersion() {
    // Given
    Field field = Field.ready();
    UUID response = field.response(field.participant());

    // When
    Edits.edit(Clients.owner(), field, response, 1).statusCode(201);

    // Then
    eventually(
        () -> {
          List<ConsumerRecord<String, byte[]>> told =
              Published.records("safeer.responses", field.study() + "/" + response);
          assertThat(told).hasSize(2);
          assertThat(Published.version(told.get(1))).isGreaterThan(Published.version(told.get(0)));
          assertThat(told.get(1).partition()).isEqualTo(told.get(0).partition());
          assertThat(Published.state(told.get(1)).at("/answers/image-abroad/value").asInt())
              .isEqualTo(1);
        });
  }

  @Test
  void theFirstSubmissionSentAgainStillCountsOnce() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    Edits.edit(Clients.owner(), field, response, 1);

    // When, Then
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(200)
        .body("answers.image-abroad.value", equalTo(1));
    Clients.owner()
        .body(Field.responseRequest(participant, 1))
        .put(field.responsePath(response))
        .then()
        .statusCode(409)
        .body("code", equalTo("response-differs"));
  }

  @Test
  void nobodyEditsWhatTheyHaveNotSeen() {
    // Given
    Field field = Field.ready();
    UUID response = field.response(field.participant());
    String seen = Edits.etag(field, response);
    Edits.edit(Clients.owner(), field, response, 1);

    // When, Then
    Clients.owner()
        .body(Edits.request(2))
        .post(field.responsePath(response) + "/versions")
        .then()
        .statusCode(428);
    Clients.owner()
        .header("If-Match", seen)
        .body(Edits.request(2))
        .post(field.responsePath(response) + "/versions")
        .then()
        .statusCode(412);
    Clients.owner()
        .body(Edits.request(1))
        .post(field.responsePath(response) + "/versions")
        .then()
        .statusCode(200)
        .body("contentVersion", equalTo(2));
  }

  @Test
  void anEditSentAgainUnderItsKeyIsDoneOnce() {
    // Given
    Field field = Field.ready();
    UUID response = field.response(field.participant());
    String seen = Edits.etag(field, response);

    // When
    for (int attempt = 0; attempt < 2; attempt++) {
      Clients.owner()
          .header("If-Match", seen)
          .header("Idempotency-Key", "edit-1")
          .body(Edits.request(2))
          .post(field.responsePath(response) + "/versions")
          .then()
          .statusCode(201)
          .body("contentVersion", equalTo(2));
    }

    // Then
    Clients.owner()
        .get(field.responsePath(response) + "/versions")
        .then()
        .body("items", hasSize(2));
  }

  @Test
  void anEditKeepsTheRulesOfASubmission() {
    // Given
    Field field = Field.ready();
    UUID response = field.response(field.participant());

    // When, Then
    Edits.edit(Clients.owner(), field, response, 9)
        .statusCode(400)
        .body("errors.pointer", contains("/answers/image-abroad/value"));
    Clients.owner()
        .body("{\"answers\": {\"image-abroad\": {\"value\": 1}}, \"reason\": \" \"}")
        .post(field.responsePath(response) + "/versions")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
  }

  @Test
  void aPartnerEditsWhatItSubmittedAndNothingElse() {
    // Given
    Field field = Field.ready();
    UUID mine = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.registeringRequest(UUID.randomUUID(), 3, "gulf"))
        .put(field.responsePath(mine))
        .then()
        .statusCode(201);

    // When, Then
    Edits.edit(Clients.collector("other-app", field.study()), field, mine, 1).statusCode(404);
    Clients.collector("other-app", field.study())
        .get(field.responsePath(mine) + "/versions")
        .then()
        .statusCode(404);
    Edits.edit(Clients.collector("partner-app", field.study()), field, mine, 1)
        .statusCode(201)
        .body("writtenBy", equalTo("partner-app"));
  }

  @Test
  void nothingIsAddedWithoutConsent() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    Clients.owner()
        .body(Forms.consent(participant, "[\"interview\"]", "2026-11-21T09:30:00Z"))
        .put(field.path("/consents/" + UUID.randomUUID()))
        .then()
        .statusCode(201);

    // When, Then
    Edits.edit(Clients.owner(), field, response, 1)
        .statusCode(409)
        .body("code", equalTo("consent-missing"));
  }

  @Test
  void aWithdrawalErasesEveryVersion() throws SQLException {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = field.response(participant);
    Edits.edit(Clients.owner(), field, response, 1);

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    assertThat(StoredRows.tablesThatName(response, dataSource))
        .containsExactly("response_tombstone");
    Clients.owner()
        .body(Edits.request(2))
        .post(field.responsePath(response) + "/versions")
        .then()
        .statusCode(410);
  }
}
