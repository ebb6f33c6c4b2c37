package org.safeer.survey.responsebatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Batch;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;

/** Without these, a day of offline interviews would be lost, doubled or refused for one mistake. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseBatchJourneyTest {

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
  }

  @Test
  void goodResponsesGoInAndEachRefusalIsTold() {
    // Given
    UUID known = field.participant();
    UUID stored = field.response(known);
    UUID stranger = UUID.randomUUID();
    Batch batch =
        Batch.of()
            .add(UUID.randomUUID(), Field.responseRequest(known, 1))
            .add(stored, Field.responseRequest(known, 3))
            .add(stored(known), Field.responseRequest(known, 1))
            .add(UUID.randomUUID(), Field.responseRequest(stranger, 1))
            .add(UUID.randomUUID(), Field.responseRequest(known, 9))
            .add(UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 2, "atlantis"))
            .add(UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 2, "gulf"));

    // When, Then
    batch
        .post(Clients.owner(), field)
        .statusCode(200)
        .body("stored", equalTo(3))
        .body("refused", equalTo(4))
        .body("results.response", equalTo(batch.ids()))
        .body("results.status", contains(201, 200, 409, 404, 400, 400, 201))
        .body("results[0].version", notNullValue())
        .body("results[0].problem", nullValue())
        .body("results[2].version", nullValue())
        .body("results[2].problem.code", equalTo("response-differs"))
        .body("results[2].problem.storedVersion", notNullValue())
        .body("results[3].problem.errors.pointer", contains("/responses/3/participant"))
        .body("results[4].problem.type", equalTo(type("validation-failed")))
        .body("results[4].problem.status", equalTo(400))
        .body("results[4].problem.title", notNullValue())
        .body(
            "results[4].problem.errors.pointer",
            contains("/responses/4/answers/image-abroad/value"))
        .body("results[4].problem.errors.rule", contains("scale-point"))
        .body("results[5].problem.errors.pointer", contains("/responses/5/registration/region"));
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(4));
    Clients.owner().get(field.path("/participants")).then().body("items", hasSize(2));
  }

  private static String type(String code) {
    return "https://safeer.example/problems/" + code;
  }

  /** Somebody else's response, under whose id another content comes. */
  private UUID stored(UUID participant) {
    return field.response(participant);
  }

  @Test
  void aResponseThatCannotBeReadIsRefusedAlone() {
    // Given
    UUID known = field.participant();
    String good = Field.responseRequest(known, 1);
    Batch batch =
        Batch.of()
            .add(UUID.randomUUID(), good.replace("\"questionnaireVersion\": 1", "\"surprise\": 1"))
            .add(UUID.randomUUID(), good.replace("\"value\": 1", "\"value\": \"1\""))
            .add(UUID.randomUUID(), good.replace("\"value\": 1", "\"value\": 1.5"))
            .add(UUID.randomUUID(), good.replace("\"main\"", "\"No Key\""))
            .add(UUID.randomUUID(), good.replace("\"yes\"", "\"a\\u0000\""))
            .add(UUID.randomUUID(), good.replace("\"questionnaire\": \"main\",", ""))
            .add(UUID.randomUUID(), good.replace("\"value\": 1", "\"number\": 1e99999999999"))
            .add(UUID.randomUUID(), good);

    // When, Then
    batch
        .post(Clients.owner(), field)
        .statusCode(200)
        .body("results.status", contains(400, 400, 400, 400, 400, 400, 400, 201))
        .body(
            "results[0..5].problem.errors.pointer.flatten()",
            contains(
                "/responses/0/surprise",
                "/responses/1/answers/image-abroad/value",
                "/responses/2/answers/image-abroad/value",
                "/responses/3/questionnaire",
                "/responses/4/answers/voted/option",
                "/responses/5/questionnaire"))
        .body("results[0].problem.code", equalTo("malformed-body"))
        .body("results[3].problem.code", equalTo("validation-failed"));
  }

  @Test
  void theSameBatchAgainDoublesNothing() {
    // Given
    Batch batch = Batch.of();
    for (int i = 0; i < 20; i++) {
      batch.add(
          UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 1 + i % 3, "europe"));
    }
    JsonPath first = batch.post(Clients.owner(), field).statusCode(200).extract().jsonPath();

    // When
    JsonPath again = batch.post(Clients.owner(), field).statusCode(200).extract().jsonPath();

    // Then
    assertThat(first.getList("results.status")).containsOnly(201).hasSize(20);
    assertThat(again.getList("results.status")).containsOnly(200).hasSize(20);
    assertThat(again.getList("results.version", Long.class))
        .isEqualTo(first.getList("results.version", Long.class));
    field.response(field.participant());
    eventually(
        () -> assertThat(Published.records("safeer.responses", field.study() + "/")).hasSize(21));
    assertThat(Published.records("safeer.participants", field.study() + "/")).hasSize(21);
  }

  @Test
  void somebodyWhoComesTwiceIsOnePersonAndOnlyIfBothSayTheSame() {
    // Given
    UUID participant = UUID.randomUUID();
    Batch batch =
        Batch.of()
            .add(UUID.randomUUID(), Field.registeringRequest(participant, 9, "europe"))
            .add(UUID.randomUUID(), Field.registeringRequest(participant, 1, "gulf"))
            .add(UUID.randomUUID(), Field.registeringRequest(participant, 2, "gulf"))
            .add(UUID.randomUUID(), Field.registeringRequest(participant, 2, "europe"))
            .add(UUID.randomUUID(), Field.responseRequest(participant, 3));

    // When, Then
    batch
        .post(Clients.owner(), field)
        .statusCode(200)
        .body("results.status", contains(400, 201, 201, 409, 201))
        .body("results[3].problem.code", equalTo("participant-differs"));
    Clients.owner().get(field.participantPath(participant)).then().body("region", equalTo("gulf"));
  }

  @Test
  void whoHasWithdrawnStaysOutAndTheOthersGoIn() {
    // Given
    UUID leaves = field.participant();
    UUID gone = field.response(leaves);
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(leaves))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // When, Then
    Batch.of()
        .add(gone, Field.responseRequest(leaves, 3))
        .add(UUID.randomUUID(), Field.registeringRequest(leaves, 3, "gulf"))
        .add(UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 3, "gulf"))
        .post(Clients.owner(), field)
        .statusCode(200)
        .body("results.status", contains(410, 410, 201))
        .body("results[0].problem.code", equalTo("gone"));
  }

  @Test
  void fiveHundredComeInAtOnceAndNotOneMore() {
    // Given
    Batch batch = Batch.of();
    List<UUID> participants = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      participants.add(UUID.randomUUID());
      batch.add(UUID.randomUUID(), Field.registeringRequest(participants.get(i), 1, "gulf"));
    }

    // When, Then
    batch
        .post(Clients.owner(), field)
        .statusCode(200)
        .body("stored", equalTo(500))
        .body("results.status", everyItem(equalTo(201)));
    batch
        .add(UUID.randomUUID(), Field.responseRequest(participants.get(0), 1))
        .post(Clients.owner(), field)
        .statusCode(400)
        .body("errors.pointer", contains("/responses"));
  }

  @Test
  void aPartnerSeesWhatItSentAndLearnsNothingOfOthers() {
    // Given
    UUID participant = field.participant();
    UUID theirs = field.response(participant);
    UUID mine = UUID.randomUUID();

    // When
    Batch.of()
        .add(mine, Field.responseRequest(participant, 1))
        .add(theirs, Field.responseRequest(participant, 1))
        .post(Clients.collector("partner-app", field.study()), field)
        .statusCode(200)
        .body("results.status", contains(201, 409))
        .body("results[1].problem.storedVersion", nullValue());

    // Then
    Clients.collector("partner-app", field.study())
        .get(field.responsePath(mine))
        .then()
        .statusCode(200);
  }
}
