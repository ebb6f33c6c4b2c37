package org.safeer.survey.responsereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Edits;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Schemas;
import org.safeer.survey.testing.StoredRows;

/** Without these, nobody could tell a good response from a bad one, nor who had decided so. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ReviewJourneyTest {

  private static final String PARTNER = "partner-app";

  @Inject DataSource dataSource;

  private final UUID participant = UUID.randomUUID();
  private final UUID response = UUID.randomUUID();
  private Field field;

  @BeforeEach
  void aPartnerSubmitsAResponse() {
    field = Field.ready();
    partner()
        .body(Field.registeringRequest(participant, 3, "gulf"))
        .put(field.responsePath(response))
        .then()
        .statusCode(201)
        .body("review", equalTo("received"));
  }

  private RequestSpecification partner() {
    return Clients.collector(PARTNER, field.study());
  }

  private String path(String rest) {
    return field.responsePath(response) + rest;
  }

  private ValidatableResponse review(String state) {
    return Clients.owner()
        .header("If-Match", Edits.etag(field, response))
        .body("{\"state\": \"%s\"}".formatted(state))
        .put(path("/review"))
        .then();
  }

  @Test
  void otherServicesLearnWhatIsRejected() {
    // When
    review("rejected").statusCode(200).body("state", equalTo("rejected"));

    // Then
    eventually(
        () -> {
          List<ConsumerRecord<String, byte[]>> told =
              Published.records("safeer.responses", field.study() + "/" + response);
          assertThat(told).hasSize(2);
          assertThat(told.get(1).value())
              .satisfies(state -> assertThat(Schemas.errors("ResponseState", state)).isEmpty());
          assertThat(Published.state(told.get(1)).path("review").asText()).isEqualTo("rejected");
          assertThat(Published.version(told.get(1))).isGreaterThan(Published.version(told.get(0)));
        });
  }

  @Test
  void nobodyDecidesOnWhatTheyHaveNotSeen() {
    // Given
    String seen = Edits.etag(field, response);
    Edits.edit(partner(), field, response, 1).statusCode(201);

    // When, Then
    Clients.owner()
        .header("If-Match", seen)
        .body("{\"state\": \"approved\"}")
        .put(path("/review"))
        .then()
        .statusCode(412);
    Clients.owner().body("{\"state\": \"approved\"}").put(path("/review")).then().statusCode(428);
    Clients.owner().body("{\"state\": \"received\"}").put(path("/review")).then().statusCode(200);
  }

  @Test
  void aPartnerIsAskedToEditAndDoesNotAfterTheDecision() {
    // Given
    review("needs-attention").statusCode(200);
    partner().get(path("/review")).then().body("state", equalTo("needs-attention"));

    // When
    Edits.edit(partner(), field, response, 1).statusCode(201);

    // Then
    partner().get(path("/review")).then().body("state", equalTo("received"));
    review("approved").statusCode(200);
    Edits.edit(partner(), field, response, 2)
        .statusCode(409)
        .body("code", equalTo("response-reviewed"));
    Edits.edit(Clients.owner(), field, response, 2).statusCode(201);
    partner().get(path("/review")).then().body("state", equalTo("received"));
  }

  @Test
  void onlyTheTeamReviewsAndReadsComments() {
    partner()
        .header("If-Match", Edits.etag(field, response))
        .body("{\"state\": \"approved\"}")
        .put(path("/review"))
        .then()
        .statusCode(403);
    partner().get(path("/comments")).then().statusCode(403);
    partner().get(path("/audit")).then().statusCode(403);
  }

  @Test
  void whatTheTeamRemembersIsReadInItsOrder() {
    // Given
    comment("Ask the partner.", "first");
    comment("Ask the partner.", "first");
    comment("They say it is right.", "second");

    // When, Then
    assertThat(Pages.each(Clients::owner, path("/comments"), "text"))
        .isEqualTo(List.of("Ask the partner.", "They say it is right."));
    Clients.owner()
        .body("{\"text\": \"%s\"}".formatted("x".repeat(2001)))
        .post(path("/comments"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/text"));
  }

  private void comment(String text, String key) {
    Clients.owner()
        .header("Idempotency-Key", key)
        .body("{\"text\": \"%s\"}".formatted(text))
        .post(path("/comments"))
        .then()
        .statusCode(201)
        .body("writtenBy", equalTo(Clients.OWNER));
  }

  @Test
  void theTrailTellsWhoDidWhat() {
    // Given
    Edits.edit(partner(), field, response, 1);
    comment("Looks right.", "one");
    review("approved");

    // When, Then
    assertThat(Pages.each(Clients::owner, path("/audit"), "action"))
        .isEqualTo(List.of("submitted", "edited", "commented", "reviewed"));
    Clients.owner()
        .get(path("/audit"))
        .then()
        .body("items.client", contains(PARTNER, PARTNER, Clients.OWNER, Clients.OWNER))
        .body("items[1].reason", equalTo("Typed once more"))
        .body("items[1].contentVersion", equalTo(2))
        .body("items[3].review", equalTo("approved"));
  }

  @Test
  void ofAWithdrawnParticipantTheWithdrawalIsAllThatIsTold() throws SQLException {
    // Given
    Edits.edit(partner(), field, response, 1);
    comment("Looks right.", "one");
    review("approved");

    // When
    partner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    assertThat(StoredRows.tablesThatName(response, dataSource))
        .containsExactly("response_tombstone");
    Clients.owner()
        .get(path("/audit"))
        .then()
        .statusCode(200)
        .body("items.action", contains("withdrawn"))
        .body("items[0].client", equalTo(PARTNER));
    Clients.owner()
        .body("{\"text\": \"Too late.\"}")
        .post(path("/comments"))
        .then()
        .statusCode(410);
    Clients.owner().get(path("/comments")).then().statusCode(404);
  }

  @Test
  void anEmptiedSandboxKeepsNoTrail() {
    // Given
    Field sandbox = Field.sandbox();
    UUID one = sandbox.response(sandbox.participant());
    Clients.owner()
        .body("{\"text\": \"A comment.\"}")
        .post(sandbox.responsePath(one) + "/comments")
        .then()
        .statusCode(201);

    // When
    Clients.owner().delete(sandbox.path("/contents")).then().statusCode(204);

    // Then
    Clients.owner().get(sandbox.responsePath(one) + "/audit").then().statusCode(404);
    Clients.owner().get(sandbox.path("/responses")).then().body("items", empty());
  }
}
