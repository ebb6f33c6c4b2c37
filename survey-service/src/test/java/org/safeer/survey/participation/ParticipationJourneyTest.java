package org.safeer.survey.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Invited;
import org.safeer.survey.testing.StoredRows;

/** Without these, a respondent would lose their answers, or read another's. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ParticipationJourneyTest {

  private static final String ANSWER = "\"image-abroad\": {\"value\": 3}";
  private static final String OTHER = "\"image-abroad\": {\"value\": 1}";

  @Inject DataSource dataSource;

  private final UUID id = UUID.randomUUID();
  private Invited invited;
  private String token;

  @BeforeEach
  void aStudyInvites() {
    invited = Invited.ready();
    token = invited.token(", \"maxUses\": 10");
  }

  @Test
  void whatWasSavedIsGoneOnWithAndSubmitted() {
    // Given
    String code = Invited.code(token);
    Clients.participating(code)
        .get("/v1/participation/answers")
        .then()
        .statusCode(200)
        .body("answers", aMapWithSize(0));
    Invited.save(code, "\"dress\": {\"value\": 2}").statusCode(201);

    // When, on another device
    String tag =
        Clients.participating(code)
            .get("/v1/participation/answers")
            .then()
            .statusCode(200)
            .body("answers.dress.value", equalTo(2))
            .extract()
            .header("ETag");
    Invited.save(code, ANSWER).statusCode(428);
    Clients.participating(code)
        .header("If-Match", tag)
        .body("{\"answers\": {" + ANSWER + "}}")
        .put("/v1/participation/answers")
        .then()
        .statusCode(200);
    Clients.participating(code)
        .header("If-Match", tag)
        .body("{\"answers\": {" + OTHER + "}}")
        .put("/v1/participation/answers")
        .then()
        .statusCode(412);
    Invited.submit(code).statusCode(201).body("submitted", equalTo(true));

    // Then
    JsonPath response = onlyResponse();
    assertThat(response.getInt("answers.image-abroad.value")).isEqualTo(3);
    assertThat(response.getString("metadata.language")).isEqualTo("ur");
    assertThat(response.getString("metadata.startedAt")).isNotNull();
    assertThat(response.getString("client")).isEqualTo("respondent:invited");
    assertThat(response.getString("participant"))
        .isEqualTo(invited.onlyParticipant().getString("participant"));
  }

  private JsonPath onlyResponse() {
    return Clients.owner()
        .get(invited.field().path("/responses"))
        .then()
        .body("items", hasSize(1))
        .extract()
        .jsonPath()
        .setRootPath("items[0]");
  }

  @Test
  void afterTheSubmissionTheCodeTellsOnlyThatAndOpensTheReceipt() {
    // Given
    String code = Invited.code(token);
    Invited.save(code, ANSWER).statusCode(201);
    String first = Invited.submit(code).statusCode(201).extract().header("ETag");

    // When, Then
    assertThat(Invited.submit(code).statusCode(200).extract().header("ETag")).isEqualTo(first);
    Clients.participating(code)
        .get("/v1/participation")
        .then()
        .statusCode(200)
        .body("submitted", equalTo(true));
    Clients.participating(code)
        .get("/v1/participation/answers")
        .then()
        .statusCode(409)
        .body("code", equalTo("response-submitted"));
    Invited.save(code, OTHER).statusCode(409).body("code", equalTo("response-submitted"));
    Clients.respondent(code)
        .get("/v1/receipt")
        .then()
        .statusCode(200)
        .body("responses", equalTo(1))
        .body("agreement.formVersion", equalTo("2"));
  }

  @Test
  void whatIsRefusedAtTheSubmissionIsNamedAndStays() {
    // Given
    String code = Invited.code(token);
    Invited.submit(code).statusCode(400).body("errors.pointer", hasItem("/answers/image-abroad"));
    Invited.save(code, "\"image-abroad\": {\"value\": 9}").statusCode(400);
    Invited.save(code, "\"dress\": {\"value\": 2}").statusCode(201);

    // When
    Invited.submit(code).statusCode(400).body("errors[0].rule", equalTo("required"));

    // Then
    Clients.participating(code)
        .get("/v1/participation/answers")
        .then()
        .body("answers.dress.value", equalTo(2));
  }

  @Test
  void twoBearersOfOneLinkReachOnlyTheirOwn() {
    // Given
    String one = Invited.code(token);
    String two = Invited.enter(token, id, Invited.agreement()).extract().path("code");
    Invited.save(one, ANSWER).statusCode(201);
    Invited.save(two, OTHER).statusCode(201);

    // When, Then
    Clients.participating(one)
        .get("/v1/participation/answers")
        .then()
        .body("answers.image-abroad.value", equalTo(3));
    Clients.participating(two)
        .get("/v1/participation/answers")
        .then()
        .body("answers.image-abroad.value", equalTo(1));
    Invited.enter(token, id, Invited.agreement()).statusCode(200).body("code", nullValue());
    Invited.enter(token, id, Invited.agreement().replace("\"AE\"", "\"GB\""))
        .statusCode(409)
        .body("code", equalTo("participation-differs"));
    String link = invited.token("");
    Invited.enter(link, id, Invited.agreement()).statusCode(409);
    Invited.submit(two).statusCode(201);
    Invited.enter(token, id, Invited.agreement()).statusCode(409);
    Clients.participating(one).get("/v1/participation").then().body("submitted", equalTo(false));
  }

  @Test
  void whoseAnswerWasLostAsksAgainUntilAnythingIsSaved() {
    // Given
    String lost =
        Invited.enter(token, id, Invited.agreement()).statusCode(201).extract().path("code");

    // When
    String code =
        Invited.enter(token, id, Invited.agreement())
            .statusCode(200)
            .body("code", notNullValue())
            .extract()
            .path("code");

    // Then
    Clients.participating(lost).get("/v1/participation").then().statusCode(404);
    Clients.respondent(lost).get("/v1/receipt").then().statusCode(404);
    Invited.save(lost, ANSWER).statusCode(404);
    Invited.save(code, ANSWER).statusCode(201);
    Clients.respondent(code).get("/v1/receipt").then().statusCode(200);
    Invited.enter(token, id, Invited.agreement()).statusCode(200).body("code", nullValue());
    Clients.owner()
        .get(invited.field().path("/invitations"))
        .then()
        .body("items[0].uses", equalTo(1));
  }

  @Test
  void aSecretOpensWhatItIsForAndNothingElse() {
    // Given
    String code = Invited.code(token);
    String near = SpokenCode.issue().text();

    // When, Then
    for (String stranger : List.of(near, token)) {
      Clients.participating(stranger).get("/v1/participation").then().statusCode(404);
      Clients.respondent(stranger).get("/v1/receipt").then().statusCode(404);
    }
    Clients.bearer(code).get("/v1/invitation").then().statusCode(404);
    Clients.bearer(token).get("/v1/participation").then().statusCode(403);
    Clients.respondent(code).get("/v1/participation").then().statusCode(403);
    Clients.participating(code).get("/v1/receipt").then().statusCode(403);
    Clients.participating(code).get(invited.field().path("/responses")).then().statusCode(403);
    Clients.owner().get("/v1/participation").then().statusCode(403);
    Clients.owner().get("/v1/invitation").then().statusCode(403);
  }

  @Test
  void whoWithdrawsIsForgottenAndToldSo() throws Exception {
    // Given
    String code = Invited.enter(token, id, Invited.agreement()).extract().path("code");
    Invited.save(code, ANSWER).statusCode(201);
    UUID participant = UUID.fromString(invited.onlyParticipant().getString("participant"));

    // When
    Clients.respondent(code)
        .body("{\"scope\": \"all\"}")
        .put("/v1/receipt/withdrawal")
        .then()
        .statusCode(201);

    // Then
    for (String path : List.of("", "/questionnaire", "/answers")) {
      Clients.participating(code).get("/v1/participation" + path).then().statusCode(410);
    }
    Invited.save(code, ANSWER).statusCode(410);
    Invited.submit(code).statusCode(410);
    Invited.enter(token, id, Invited.agreement()).statusCode(410);
    Clients.respondent(code).get("/v1/receipt").then().body("status", equalTo("withdrawn"));
    assertThat(StoredRows.tablesThatName(participant, dataSource))
        .containsExactlyInAnyOrder(
            "participant",
            "participation",
            "receipt",
            "response_tombstone",
            "withdrawal",
            "erasure");
    assertThat(StoredRows.row("participation", participant, dataSource))
        .doesNotContain("main", "ur", ":");
  }

  @Test
  void whoLeavesTheSurveyAfterSubmittingFindsItGone() {
    // Given
    String code = Invited.code(token);
    Invited.save(code, ANSWER).statusCode(201);
    Invited.submit(code).statusCode(201);

    // When
    Clients.respondent(code)
        .body("{\"scope\": \"survey\"}")
        .put("/v1/receipt/withdrawal")
        .then()
        .statusCode(201);

    // Then
    Invited.submit(code).statusCode(410).body("code", equalTo("gone"));
    Clients.respondent(code).get("/v1/receipt").then().body("status", equalTo("active"));
  }

  @Test
  void noTokenAndNoCodeIsStoredAnywhere() throws Exception {
    // Given
    String code = Invited.code(token);
    String lost = Invited.enter(token, id, Invited.agreement()).extract().path("code");
    Invited.enter(token, id, Invited.agreement()).statusCode(200);
    Invited.save(code, ANSWER).statusCode(201);
    Invited.submit(code).statusCode(201);

    // When, Then
    for (String secret : List.of(token, code, lost)) {
      String bare = secret.replace("-", "").substring(3);
      for (String text : List.of(secret, bare, bare.substring(0, 26))) {
        assertThat(StoredRows.tablesThatContain(text, dataSource)).as("the dump").isEmpty();
      }
      String hash = SpokenCode.read(secret).orElseThrow().hash();
      assertThat(StoredRows.tablesThatContain(hash, dataSource))
          .isSubsetOf("invitation", "participation", "receipt");
    }
  }

  @Test
  void nothingTellsByWhichInvitationAResponseCame() throws Exception {
    // Given
    UUID invitation = UUID.randomUUID();
    String single = invited.invite(invitation, "").statusCode(201).extract().path("token");
    String code = Invited.code(single);
    assertThat(StoredRows.tablesThatName(invitation, dataSource))
        .containsExactlyInAnyOrder("invitation", "participation");

    // When
    Invited.save(code, ANSWER).statusCode(201);
    Invited.submit(code).statusCode(201);

    // Then
    assertThat(StoredRows.tablesThatName(invitation, dataSource)).containsExactly("invitation");
  }
}
