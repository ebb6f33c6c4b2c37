package org.safeer.survey.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Batch;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Edits;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Quota;

/** Without these, a study would get too many of those it has enough of, or lose some it wanted. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QuotaJourneyTest {

  private static final String SECOND_IN_GULF =
      "{\"region\": \"gulf\", \"attributes\": {\"generation\": \"second\"}}";

  @Inject DataSource dataSource;

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
  }

  private RequestSpecification partner() {
    return Clients.collector("partner-app", field.study());
  }

  private ValidatableResponse submit(UUID response, UUID participant) {
    return partner()
        .body(Field.registeringRequest(participant, 2, "gulf"))
        .put(field.responsePath(response))
        .then();
  }

  private UUID submitted() {
    UUID response = UUID.randomUUID();
    submit(response, UUID.randomUUID()).statusCode(201);
    return response;
  }

  private ValidatableResponse review(UUID response, String state) {
    return Clients.owner()
        .header("If-Match", Edits.etag(field, response))
        .body("{\"state\": \"%s\"}".formatted(state))
        .put(field.responsePath(response) + "/review")
        .then();
  }

  private ValidatableResponse withdraw(UUID participant, String scope) {
    return Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"%s\"}".formatted(participant, scope))
        .post(field.path("/withdrawals"))
        .then();
  }

  @Test
  void aFullCellIsRefusedAndLeavesNobodyBehindWhileOthersGoIn() {
    // Given
    Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    UUID response = UUID.randomUUID();
    UUID participant = UUID.randomUUID();
    submit(response, participant).statusCode(201).body("overQuota", nullValue());
    UUID late = UUID.randomUUID();

    // When
    submit(UUID.randomUUID(), late)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("quota-full"))
        .body("quotas", contains("gulf"));

    // Then
    Clients.owner().get(field.participantPath(late)).then().statusCode(404);
    submit(response, participant).statusCode(200);
    partner()
        .body(Field.registeringRequest(UUID.randomUUID(), 2, "europe"))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(201);
  }

  @Test
  void aPartnerSeesWhetherThereIsAPlaceAndNotHowMany() {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    quota
        .read()
        .body("state", equalTo("open"))
        .body("limit", equalTo(1))
        .body("filled", equalTo(0))
        .body("remaining", equalTo(1));
    String open = partner().get(quota.path()).then().extract().header("ETag");

    // When
    submitted();

    // Then
    partner()
        .header("If-None-Match", open)
        .get(quota.path())
        .then()
        .statusCode(200)
        .body("state", equalTo("full"))
        .body("limit", nullValue())
        .body("filled", nullValue())
        .body("remaining", nullValue());
    partner()
        .get(field.path("/quotas"))
        .then()
        .body("items.state", contains("full"))
        .body("items[0].filled", nullValue());
    partner().body("{}").put(quota.path()).then().statusCode(403);
    partner().delete(quota.path()).then().statusCode(403);
  }

  @Test
  void whatIsThereAlreadyIsCounted() {
    // Given
    submitted();
    review(submitted(), "rejected").statusCode(200);
    submitted();

    // When
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 2, "refuse");
    Quota other = Quota.set(field, "gulf-second", SECOND_IN_GULF, 2, "refuse");

    // Then
    quota.read().body("filled", equalTo(2)).body("state", equalTo("full"));
    other.assertFilled(0);
    submit(UUID.randomUUID(), UUID.randomUUID()).statusCode(409);
  }

  @Test
  void aLimitIsRaisedAndLoweredByWhoHasReadIt() {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 2, "refuse");
    submitted();
    String seen = quota.read().extract().header("ETag");
    submitted();
    quota.put(Quota.GULF, 2, "refuse").statusCode(200);
    quota.put(Quota.GULF, 3, "refuse").statusCode(428);

    // When
    Clients.owner()
        .header("If-Match", seen)
        .body(
            """
            {"questionnaire": "main", "cell": {"region": "gulf"}, "limit": 3, "whenFull": "refuse"}""")
        .put(quota.path())
        .then()
        .statusCode(200)
        .body("remaining", equalTo(1));

    // Then
    submitted();
    Clients.owner()
        .header("If-Match", seen)
        .body(
            """
            {"questionnaire": "main", "cell": {"region": "gulf"}, "limit": 9, "whenFull": "refuse"}""")
        .put(quota.path())
        .then()
        .statusCode(412);
    quota
        .edit(Quota.GULF, 1, "refuse")
        .statusCode(200)
        .body("filled", equalTo(3))
        .body("state", equalTo("full"));
    quota
        .edit("{\"region\": \"europe\"}", 1, "refuse")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/cell"))
        .body("errors[0].rule", equalTo("fixed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'region': 'mars'}|/cell/region|unknown-region",
        "{'attributes': {'shoe': '41'}}|/cell/attributes/shoe|unknown-attribute",
        "{'attributes': {'generation': 'third'}}|/cell/attributes/generation|option"
      },
      quoteCharacter = '"')
  void aCellNobodyCanBeInIsRefused(String cell, String pointer, String rule) {
    new Quota(field, "nobody")
        .put(cell.replace('\'', '"'), 1, "refuse")
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].rule", equalTo(rule));
  }

  @Test
  void aQuestionnaireThatIsNotThereHasNoQuota() {
    Clients.owner()
        .body(
            """
            {"questionnaire": "other", "cell": {}, "limit": 1, "whenFull": "refuse"}""")
        .put(field.path("/quotas/other"))
        .then()
        .statusCode(400)
        .body("errors[0].rule", equalTo("unknown-questionnaire"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "survey"})
  void whoWithdrawsMakesPlace(String scope) {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    UUID participant = UUID.randomUUID();
    submit(UUID.randomUUID(), participant).statusCode(201);

    // When
    withdraw(participant, scope).statusCode(201);

    // Then
    quota.assertFilled(0);
    submitted();
    submit(UUID.randomUUID(), UUID.randomUUID()).statusCode(409);
  }

  @Test
  void whatIsRejectedMakesPlaceAndComesBackOnlyToAFreeOne() {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    UUID rejected = submitted();
    review(rejected, "rejected").statusCode(200);
    quota.assertFilled(0);
    UUID second = submitted();

    // When
    review(rejected, "approved").statusCode(409).body("code", equalTo("quota-full"));
    Edits.edit(Clients.owner(), field, rejected, 1)
        .statusCode(409)
        .body("code", equalTo("quota-full"));

    // Then
    Clients.owner()
        .get(field.responsePath(rejected))
        .then()
        .body("review", equalTo("rejected"))
        .body("contentVersion", equalTo(1));
    review(second, "rejected").statusCode(200);
    Edits.edit(Clients.owner(), field, rejected, 1).statusCode(201);
    quota.assertFilled(1);
  }

  @Test
  void whatComesBackToAFullQuotaThatMarksIsMarked() {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "flag");
    UUID rejected = submitted();
    review(rejected, "rejected").statusCode(200);
    UUID second = submitted();

    // When
    review(rejected, "approved").statusCode(200);

    // Then
    quota.assertFilled(2);
    Clients.owner().get(field.responsePath(rejected)).then().body("overQuota", contains("gulf"));
    Clients.owner().get(field.responsePath(second)).then().body("overQuota", nullValue());
    review(rejected, "rejected").statusCode(200);
    Clients.owner().get(field.responsePath(rejected)).then().body("overQuota", nullValue());
    eventually(
        () ->
            assertThat(Published.records("safeer.responses", field.study() + "/" + rejected))
                .hasSize(4)
                .allSatisfy(
                    one ->
                        assertThat(new String(one.value(), StandardCharsets.UTF_8))
                            .doesNotContain("overQuota")));
  }

  @Test
  void aDraftThatCameTooLateStays() {
    // Given
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();
    String draft = field.responsePath(response) + "/draft";
    Clients.owner().body(Field.responseRequest(participant, 2)).put(draft).then().statusCode(201);
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    quota.assertFilled(0);
    submitted();

    // When
    Clients.owner()
        .post(draft + "/submission")
        .then()
        .statusCode(409)
        .body("code", equalTo("quota-full"));

    // Then
    quota.edit(Quota.GULF, 2, "refuse").statusCode(200);
    Clients.owner().post(draft + "/submission").then().statusCode(201);
    quota.assertFilled(2);
  }

  @Test
  void ofABatchTheOthersGoIn() {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    Batch batch =
        Batch.of()
            .add(UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 2, "gulf"))
            .add(UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 2, "europe"))
            .add(UUID.randomUUID(), Field.registeringRequest(UUID.randomUUID(), 2, "gulf"));

    // When
    ValidatableResponse answer = batch.post(partner(), field);

    // Then
    answer
        .statusCode(200)
        .body("stored", equalTo(2))
        .body("results.findAll { it.status == 409 }.problem.code", contains("quota-full"))
        .body("results.findAll { it.status == 409 }.problem.quotas[0]", contains("gulf"));
    quota.assertFilled(1);
  }

  @Test
  void anImportGoesOnAndNamesTheRowsThatFoundNoPlace() {
    // Given
    Field published = Field.ready("published-dataset");
    Quota quota = Quota.set(published, "gulf", Quota.GULF, 1, "refuse");
    String rows =
        """
        Yes,Comfortable,Yes,The Gulf,30 - 44
        Yes,Comfortable,Yes,The Gulf,60+
        Neither,Comfortable,,Europe,
        """;

    // When
    JsonPath job = Imports.run(published, Csv.of("quota", rows));

    // Then
    assertThat(job.getInt("rows.imported")).isEqualTo(2);
    assertThat(job.getList("problems.rule")).containsExactly("quota-full");
    quota.assertFilled(1);
    Clients.owner().get(published.path("/participants")).then().body("items", hasSize(2));
    assertThat(Imports.run(published, Csv.of("quota", rows)).getInt("rows.imported")).isEqualTo(2);
  }

  @Test
  void withoutTheQuotaEverybodyIsTakenAgain() {
    // Given
    Quota quota = Quota.set(field, "gulf", Quota.GULF, 1, "refuse");
    submitted();

    // When
    Clients.owner().delete(quota.path()).then().statusCode(204);
    Clients.owner().delete(quota.path()).then().statusCode(204);

    // Then
    Clients.owner().get(quota.path()).then().statusCode(404);
    submitted();
  }

  @Test
  void anEmptiedSandboxHasNone() {
    // Given
    Field sandbox = Field.sandbox();
    Quota.set(sandbox, "gulf", Quota.GULF, 1, "refuse");
    sandbox.response(sandbox.participant());

    // When
    Clients.owner().delete(sandbox.path("/contents")).then().statusCode(204);

    // Then
    Clients.owner().get(sandbox.path("/quotas")).then().body("items", empty());
  }

  @Test
  void aStudyHasNoMoreThanASubmissionCanLookAt() throws SQLException {
    // Given
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO quota (study, quota, version, questionnaire, attributes, most, when_full,
                             filled)
          SELECT '%s', 'q' || n, 1, 'main', '{}', 5, 'REFUSE', 0 FROM generate_series(1, %d) n"""
              .formatted(field.study(), Quotas.MOST));
    }

    // When, Then
    new Quota(field, "one-more")
        .put(Quota.GULF, 1, "refuse")
        .statusCode(409)
        .body("code", equalTo("too-many-quotas"));
    submitted();
  }
}
