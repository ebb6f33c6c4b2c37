package org.safeer.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Attentive;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Edits;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.StoredRows;

/** Without these, a researcher would have to read every response to find the careless ones. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QualityJourneyTest {

  private static final String STRAIGHT =
      "\"v1\": {\"value\": 3}, \"v2\": {\"value\": 3}, \"v3\": {\"value\": 3},"
          + " \"v4\": {\"value\": 3}, \"v5\": {\"value\": 3}";

  @Inject DataSource dataSource;

  private Field field;

  @BeforeEach
  void open() {
    field = Attentive.ready();
  }

  private ValidatableResponse quality(UUID response) {
    return Clients.owner().get(field.responsePath(response) + "/quality").then().statusCode(200);
  }

  private ValidatableResponse summary() {
    return Clients.owner().get(field.questionnaire() + "/versions/1/quality").then();
  }

  private ValidatableResponse flagged(String flag) {
    return Clients.owner()
        .queryParam("filter[flag][eq]", flag)
        .get(field.path("/responses"))
        .then()
        .statusCode(200);
  }

  private static String straight(String request) {
    return request.replaceFirst("\"v1\".*\n.*\"v5\": \\{\"value\": 1}", STRAIGHT);
  }

  private void reject(UUID response) {
    Clients.owner()
        .header("If-Match", Edits.etag(field, response))
        .body("{\"state\": \"rejected\"}")
        .put(field.responsePath(response) + "/review")
        .then()
        .statusCode(200);
  }

  @Test
  void whoIsThreeTimesAsFastAsOthersIsFlaggedOnceThereAreOthersEnough() {
    // Given
    UUID fast = submitAfter(60, "fast");
    for (int i = 0; i < 8; i++) {
      submitAfter(600 + i, "slow " + i);
    }
    eventually(
        () -> summary().body("durations", equalTo(9)).body("flags.responses", noneFlagged()));

    // When
    submitAfter(610, "the tenth");

    // Then
    eventually(() -> flagged("speeding").body("items.response", contains(fast.toString())));
    quality(fast)
        .body("assessed", equalTo(true))
        .body("flags.flag", contains("speeding"))
        .body("flags[0].value.toDouble()", closeTo(60, 30))
        .body("flags[0].threshold.toDouble()", closeTo(201, 30));
    summary()
        .body("responses", equalTo(10))
        .body("medianSeconds.toDouble()", closeTo(603, 60))
        .body("flags.find { it.flag == 'speeding' }.responses", equalTo(1));
    reject(fast);
    eventually(
        () ->
            summary()
                .body("responses", equalTo(9))
                .body("flags.find { it.flag == 'speeding' }.responses", equalTo(0)));
  }

  private static Matcher<Iterable<? extends Integer>> noneFlagged() {
    return contains(0, 0, 0, 0, 0);
  }

  private UUID submitAfter(int seconds, String words) {
    String request = Attentive.request(field.participant(), words);
    return Attentive.submit(field, Attentive.begun(request, Instant.now().minusSeconds(seconds)));
  }

  @Test
  void anEditTakesTheFlagAwayThatItMends() {
    // Given
    String request = straight(Attentive.request(field.participant(), "straight"));
    UUID response = Attentive.submit(field, request);
    eventually(
        () ->
            quality(response)
                .body("flags.flag", contains("straight-lining"))
                .body("flags[0].item", equalTo("views"))
                .body("flags[0].contradictory", equalTo(true)));

    // When
    String answers = Attentive.request(UUID.randomUUID(), "mended").replaceFirst(".*\n", "{");
    Clients.owner()
        .header("If-Match", Edits.etag(field, response))
        .body(answers.substring(0, answers.lastIndexOf('}')) + ", \"reason\": \"Asked again\"}")
        .post(field.responsePath(response) + "/versions")
        .then()
        .statusCode(201);

    // Then
    eventually(() -> quality(response).body("assessed", equalTo(true)).body("flags", empty()));
    flagged("straight-lining").body("items", empty());
  }

  @Test
  void whatTwoPeopleSayInTheSameWordsIsFlaggedOfBothUntilOneOfThemIsGone() throws SQLException {
    // Given
    UUID leaving = field.participant();
    UUID first = Attentive.submit(field, Attentive.request(leaving, "Copied."));
    UUID second = Attentive.submit(field, Attentive.request(field.participant(), "Copied."));
    UUID own = Attentive.submit(field, Attentive.request(field.participant(), "My own."));
    eventually(
        () ->
            flagged("duplicate")
                .body("items.response", containsInAnyOrder(first.toString(), second.toString())));
    quality(second).body("sameAnswers", contains(first.toString()));
    quality(own).body("flags", empty()).body("sameAnswers", nullValue());

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"survey\"}".formatted(leaving))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    eventually(() -> flagged("duplicate").body("items", empty()));
    quality(second).body("flags", empty()).body("sameAnswers", nullValue());
    assertThat(StoredRows.tablesThatName(first, dataSource))
        .doesNotContain("response_quality", "response_flag", "quality_due");
    eventually(() -> summary().body("responses", equalTo(2)));
  }

  @Test
  void whatOnePersonRepeatsIsNotFlaggedUntilAnotherSaysItToo() {
    // Given
    UUID talkative = field.participant();
    UUID one = Attentive.submit(field, Attentive.request(talkative, "Copied."));
    UUID two = Attentive.submit(field, Attentive.request(talkative, "Copied."));
    eventually(() -> summary().body("responses", equalTo(2)));
    flagged("duplicate").body("items", empty());

    // When
    UUID three = Attentive.submit(field, Attentive.request(field.participant(), "Copied."));

    // Then
    eventually(
        () ->
            flagged("duplicate")
                .body(
                    "items.response",
                    containsInAnyOrder(one.toString(), two.toString(), three.toString())));

    // When
    UUID four = Attentive.submit(field, Attentive.request(field.participant(), "Copied."));

    // Then
    eventually(() -> flagged("duplicate").body("items.response", hasItem(four.toString())));
    eventually(() -> summary().body("responses", equalTo(4)));
    flagged("duplicate").body("items", hasSize(4));
  }

  @Test
  void whatWasStoredBeforeThereWereFlagsIsLookedAtToo() throws SQLException {
    // Given
    UUID response =
        Attentive.submit(
            field,
            """
            {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
             "answers": {"arrived": {"date": "1066-10-14"}}}"""
                .formatted(field.participant()));
    eventually(() -> quality(response).body("assessed", equalTo(true)));

    // When
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM response_quality WHERE study = '" + field.study() + "'");
      quality(response).body("assessed", equalTo(false)).body("flags", empty());
      statement.execute(
          """
          INSERT INTO quality_due (study, questionnaire, questionnaire_version, response)
          SELECT study, questionnaire, questionnaire_version, id FROM response
           WHERE study = '%s'"""
              .formatted(field.study()));
    }

    // Then
    eventually(
        () ->
            quality(response)
                .body("flags.flag", containsInAnyOrder("non-response", "impossible-date"))
                .body("flags.find { it.flag == 'impossible-date' }.item", equalTo("arrived")));
  }

  @Test
  void flagsAreTheTeamsAndStayHere() {
    // Given
    UUID response = UUID.randomUUID();
    Clients.owner()
        .body(straight(Attentive.request(field.participant(), "As it comes.")))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);
    eventually(
        () -> flagged("straight-lining").body("items.response", contains(response.toString())));

    // When, Then
    Clients.collector("partner-app", field.study())
        .get(field.responsePath(response) + "/quality")
        .then()
        .statusCode(403);
    Clients.collector("partner-app", field.study())
        .queryParam("filter[flag][eq]", "straight-lining")
        .get(field.path("/responses"))
        .then()
        .statusCode(403);
    Clients.owner()
        .queryParam("filter[flag][eq]", "lazy")
        .get(field.path("/responses"))
        .then()
        .statusCode(400);
    Clients.owner()
        .get(field.questionnaire() + "/versions/7/quality")
        .then()
        .statusCode(404)
        .body("code", equalTo("questionnaire-version-unknown"));
    Clients.owner().get(field.responsePath(UUID.randomUUID()) + "/quality").then().statusCode(404);
    eventually(
        () ->
            assertThat(Published.records("safeer.responses", field.study() + "/" + response))
                .hasSize(1)
                .allSatisfy(
                    one ->
                        assertThat(new String(one.value(), StandardCharsets.UTF_8))
                            .doesNotContain("quality", "straight")));
  }
}
