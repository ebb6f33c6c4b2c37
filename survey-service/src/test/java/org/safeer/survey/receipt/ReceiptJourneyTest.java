package org.safeer.survey.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;

/** Without these, people would have to ask those who asked them, to see or end what is held. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ReceiptJourneyTest {

  @Inject DataSource dataSource;

  private static String path(Field field, UUID participant) {
    return field.participantPath(participant) + "/receipts";
  }

  private static String code(Field field, UUID participant) {
    return Clients.owner()
        .post(path(field, participant))
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  private static ValidatableResponse withdraw(String code, String scope) {
    return Clients.respondent(code)
        .body("{\"scope\": \"%s\"}".formatted(scope))
        .put("/v1/receipt/withdrawal")
        .then();
  }

  @Test
  void theCodeAloneTellsWhatIsHeld() {
    // Given
    Field field = Field.ready();
    Clients.owner().body(Forms.FORM).put(field.path("/consent-forms/2")).then().statusCode(201);
    UUID participant = field.participant();
    field.response(participant);

    // When, Then
    Clients.respondent(code(field, participant))
        .get("/v1/receipt")
        .then()
        .statusCode(200)
        .body("study", equalTo(field.study()))
        .body("title.en", equalTo("Diaspora and soft power"))
        .body("status", equalTo("active"))
        .body("agreement.formVersion", equalTo("2"))
        .body("agreement.language", equalTo("ur"))
        .body("agreement.scopes", contains("survey", "interview"))
        .body("agreement.withdrawal.en", equalTo("You can leave."))
        .body("responses", equalTo(1))
        .body("withdrawals", hasSize(0));
  }

  @Test
  void theCodeAloneWithdrawsAndThenTellsOfNothingElse() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    field.response(participant);
    String code = code(field, participant);

    // When
    withdraw(code, "survey").statusCode(201);
    withdraw(code, "all").statusCode(201).body("participant", equalTo(participant.toString()));
    withdraw(code, "all").statusCode(200);

    // Then
    Clients.respondent(code)
        .get("/v1/receipt")
        .then()
        .statusCode(200)
        .body("status", equalTo("withdrawn"))
        .body("agreement", nullValue())
        .body("responses", equalTo(0))
        .body("withdrawals.scope", contains("survey", "all"));
    Clients.owner().post(path(field, participant)).then().statusCode(410);
  }

  @Test
  void whoRegisteredThemSeesThatTheyAreGone() {
    // Given
    Field field = Field.ready();
    UUID participant = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(participant));
    String code =
        Clients.collector("partner-app", field.study())
            .post(path(field, participant))
            .then()
            .statusCode(201)
            .extract()
            .path("code");

    // When
    withdraw(code, "all").statusCode(201);

    // Then
    Clients.collector("partner-app", field.study())
        .get(field.path("/withdrawals"))
        .then()
        .body("items.participant", contains(participant.toString()));
    Clients.collector("other-app", field.study())
        .post(path(field, field.participant()))
        .then()
        .statusCode(404);
  }

  @Test
  void theCodeIsShownOnceAndStoredNowhere() throws SQLException {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String key = UUID.randomUUID().toString();

    // When
    JsonPath first = issue(field, participant, key);
    JsonPath again = issue(field, participant, key);

    // Then
    assertThat(again.getString("receipt")).isEqualTo(first.getString("receipt"));
    assertThat(again.getString("code")).isNull();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT code_hash, receipt::text FROM receipt WHERE participant = '%s'"
                    .formatted(participant))) {
      rows.next();
      String code = first.getString("code");
      assertThat(rows.getString(1)).isEqualTo(SpokenCode.read(code).orElseThrow().hash());
      assertThat(rows.getString(2)).doesNotContain(code.replace("-", "").substring(3));
    }
  }

  private static JsonPath issue(Field field, UUID participant, String key) {
    return Clients.owner()
        .header("Idempotency-Key", key)
        .post(path(field, participant))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  @Test
  void aCodeOpensNothingElseAndAStrangersNothingAtAll() {
    // Given
    Field field = Field.ready();
    String code = code(field, field.participant());

    // When, Then
    Clients.respondent(code).get(field.path("/participants")).then().statusCode(403);
    Clients.respondent(code).get("/v1/studies").then().statusCode(403);
    Clients.owner().get("/v1/receipt").then().statusCode(403);
    String strange = SpokenCode.issue().text();
    Clients.respondent(strange).get("/v1/receipt").then().statusCode(404);
    withdraw(strange, "all").statusCode(404);
  }

  @Test
  void theOldestOfManyCodesGivesWay() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String oldest = code(field, participant);

    // When
    String newest = oldest;
    for (int i = 0; i < Receipts.MOST; i++) {
      newest = code(field, participant);
    }

    // Then
    Clients.respondent(oldest).get("/v1/receipt").then().statusCode(404);
    Clients.respondent(newest).get("/v1/receipt").then().statusCode(200);
  }
}
