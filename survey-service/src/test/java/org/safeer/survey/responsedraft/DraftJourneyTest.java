package org.safeer.survey.responsedraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.StoredRows;

/** Without these, somebody interrupted half way would begin anew, or be counted half. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class DraftJourneyTest {

  @Inject DataSource dataSource;

  private final UUID response = UUID.randomUUID();
  private Field field;
  private UUID participant;

  @BeforeEach
  void somebodyTakesPart() {
    field = Field.ready();
    participant = field.participant();
  }

  private RequestSpecification partner() {
    return Clients.collector("partner-app", field.study());
  }

  private String path() {
    return field.responsePath(response) + "/draft";
  }

  private String request(String answers) {
    return """
        {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
         "answers": {%s}, "metadata": {"language": "ur"}}"""
        .formatted(participant, answers);
  }

  private ValidatableResponse save(String answers) {
    return partner().body(request(answers)).put(path()).then();
  }

  private ValidatableResponse submit() {
    return partner().post(path() + "/submission").then();
  }

  @Test
  void whatWasAnsweredSoFarIsThereAgain() {
    // When
    save("\"dress\": {\"value\": 2}").statusCode(201).body("answers", aMapWithSize(1));

    // Then
    partner()
        .get(path())
        .then()
        .statusCode(200)
        .body("answers.dress.value", equalTo(2))
        .body("metadata.language", equalTo("ur"));
    Clients.owner().get(path()).then().statusCode(200);
    Clients.collector("other-app", field.study()).get(path()).then().statusCode(404);
    Clients.collector("other-app", field.study())
        .body(request(""))
        .put(path())
        .then()
        .statusCode(404);
  }

  @Test
  void twoDevicesDoNotOverwriteEachOther() {
    // Given
    String first = save("\"dress\": {\"value\": 2}").extract().header("ETag");
    save("\"dress\": {\"value\": 2}").statusCode(200);
    save("\"dress\": {\"value\": 1}").statusCode(428);

    // When
    partner()
        .header("If-Match", first)
        .body(request("\"dress\": {\"value\": 1}"))
        .put(path())
        .then()
        .statusCode(200);

    // Then
    partner()
        .header("If-Match", first)
        .body(request("\"voted\": {\"option\": \"no\"}"))
        .put(path())
        .then()
        .statusCode(412);
  }

  @Test
  void anAnswerThatFitsNoItemIsRefusedAtOnce() {
    save("\"dress\": {\"value\": 9}, \"voted\": {\"value\": 1}, \"age\": {\"number\": 3}")
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems("/answers/dress/value", "/answers/voted/value", "/answers/age"))
        .body("errors.rule", hasItems("scale-point", "item-type", "unknown-item"));
  }

  @Test
  void itIsCountedOnceItIsSubmittedAndNotBefore() {
    // Given
    String etag =
        save("\"dress\": {\"value\": 2}, \"image-abroad\": {\"missing\": \"no-answer\"}")
            .statusCode(201)
            .extract()
            .header("ETag");
    submit()
        .statusCode(400)
        .body("errors.pointer", contains("/answers/image-abroad"))
        .body("errors.rule", contains("required"));
    partner()
        .header("If-Match", etag)
        .body(request("\"dress\": {\"value\": 2}, \"image-abroad\": {\"value\": 1}"))
        .put(path())
        .then()
        .statusCode(200);

    // When
    submit()
        .statusCode(201)
        .header("Location", endsWith("/responses/" + response))
        .body("answers.dress.value", equalTo(2))
        .body("metadata.language", equalTo("ur"))
        .body("client", equalTo("partner-app"));

    // Then
    partner().get(path()).then().statusCode(404);
    submit().statusCode(200);
    save("\"dress\": {\"value\": 1}").statusCode(409).body("code", equalTo("response-submitted"));
    eventually(
        () ->
            assertThat(Published.records("safeer.responses", field.study() + "/"))
                .extracting(ConsumerRecord::key)
                .containsExactly(field.study() + "/" + response));
  }

  @Test
  void aSubmissionSentAgainUnderItsKeyIsAnsweredAsAtFirst() {
    // Given
    save("\"image-abroad\": {\"value\": 1}").statusCode(201);
    partner()
        .header("Idempotency-Key", "submit-1")
        .post(path() + "/submission")
        .then()
        .statusCode(201);

    // When, Then
    partner()
        .header("Idempotency-Key", "submit-1")
        .post(path() + "/submission")
        .then()
        .statusCode(201)
        .body("response", equalTo(response.toString()));
  }

  @Test
  void aResponseThatIsSentWholeEndsItsDraft() {
    // Given
    save("\"dress\": {\"value\": 2}").statusCode(201);

    // When
    partner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);

    // Then
    partner().get(path()).then().statusCode(404);
  }

  @Test
  void whoDoesNotWantToGoOnIsForgotten() {
    // Given
    save("\"dress\": {\"value\": 2}").statusCode(201);

    // When
    Clients.collector("other-app", field.study()).delete(path()).then().statusCode(204);
    partner().get(path()).then().statusCode(200);
    partner().delete(path()).then().statusCode(204);

    // Then
    partner().get(path()).then().statusCode(404);
    partner().delete(path()).then().statusCode(204);
    submit().statusCode(404);
  }

  @Test
  void aWithdrawalLeavesNoDraftAndNothingToSubmit() throws SQLException {
    // Given
    save("\"dress\": {\"value\": 2}").statusCode(201);

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    assertThat(StoredRows.tablesThatName(response, dataSource))
        .containsExactly("response_tombstone");
    save("\"dress\": {\"value\": 2}").statusCode(410);
    submit().statusCode(410).body("code", equalTo("gone"));
    partner().get(path()).then().statusCode(404);
  }

  @Test
  void anEmptiedSandboxHasNone() {
    // Given
    field = Field.sandbox();
    participant = field.participant();
    save("\"dress\": {\"value\": 2}").statusCode(201);

    // When
    Clients.owner().delete(field.path("/contents")).then().statusCode(204);

    // Then
    partner().get(path()).then().statusCode(404);
    Clients.owner().get(field.path("/participants")).then().body("items", empty());
  }
}
