package org.safeer.survey.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.EntityKey;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.StoredRows;

/** Without these, words would be used for what the person who said them never agreed to. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ConsentJourneyTest {

  private static final String REGISTERED_AT = "2026-11-20T09:30:00Z";
  private static final String LATER = "2026-11-21T09:30:00Z";
  private static final String EARLIER = "2026-11-19T09:30:00Z";

  @Inject DataSource dataSource;

  private Field field;
  private UUID participant;

  @BeforeEach
  void register() {
    field = Field.ready();
    participant = field.participant();
  }

  private String path(UUID consent) {
    return field.path("/consents/" + consent);
  }

  private ValidatableResponse agree(UUID consent, String scopes, String agreedAt) {
    return Clients.owner()
        .body(Forms.consent(participant, scopes, agreedAt))
        .put(path(consent))
        .then();
  }

  private ValidatableResponse inForce(String... scopes) {
    return Clients.owner()
        .get(field.participantPath(participant))
        .then()
        .statusCode(200)
        .body("basis.scopes", contains(scopes));
  }

  @Test
  void theConsentAgreedToLastIsInForce() {
    // Given
    inForce("survey", "interview");

    // When, Then
    agree(UUID.randomUUID(), "[\"survey\"]", LATER).statusCode(201);
    inForce("survey").body("basis.agreedAt", equalTo(LATER));
    agree(UUID.randomUUID(), "[\"survey\", \"quotation\"]", EARLIER).statusCode(201);
    inForce("survey");
  }

  @Test
  void nobodyHasAgreedInTheFuture() {
    agree(UUID.randomUUID(), "[\"survey\"]", "2999-01-01T00:00:00Z")
        .statusCode(400)
        .body("errors.pointer", contains("/agreedAt"))
        .body("errors.rule", contains("past-or-present"));
  }

  @Test
  void aClockThatIsAMinuteAheadIsForgiven() {
    agree(UUID.randomUUID(), "[\"survey\"]", Instant.now().plusSeconds(60).toString())
        .statusCode(201);
  }

  @Test
  void ofTwoOfOneMomentTheOneRecordedLastIsInForce() {
    // When
    agree(UUID.randomUUID(), "[\"quotation\", \"survey\"]", REGISTERED_AT).statusCode(201);

    // Then
    inForce("survey", "quotation");
  }

  @Test
  void otherServicesLearnWhatIsInForce() {
    // Given
    agree(UUID.randomUUID(), "[\"survey\"]", EARLIER).statusCode(201);
    agree(UUID.randomUUID(), "[\"survey\", \"interview\"]", REGISTERED_AT).statusCode(201);

    // When
    agree(UUID.randomUUID(), "[\"interview\"]", LATER).statusCode(201);

    // Then
    eventually(
        () -> {
          List<ConsumerRecord<String, byte[]>> told =
              Published.records("safeer.participants", field.study() + "/" + participant);
          assertThat(told).hasSize(2);
          assertThat(Published.state(told.get(1)).at("/basis/scopes").toString())
              .isEqualTo("[\"interview\"]");
          assertThat(Published.version(told.get(1))).isGreaterThan(Published.version(told.get(0)));
        });
  }

  @Test
  void aRegistrationIsAConsentAndStaysWhatItWas() {
    // Given
    String registration = Field.participantRequest("gulf");
    agree(UUID.randomUUID(), "[\"survey\"]", LATER).statusCode(201);

    // When
    Clients.owner()
        .body(registration)
        .put(field.participantPath(participant))
        .then()
        .statusCode(200)
        .body("basis.scopes", contains("survey"));
    Clients.owner()
        .body(registration.replace("\"survey\", \"interview\"", "\"survey\""))
        .put(field.participantPath(participant))
        .then()
        .statusCode(409)
        .body("code", equalTo("participant-differs"));

    // Then
    UUID first = Consent.idOfRegistration(new EntityKey(field.study(), participant));
    Clients.owner()
        .get(path(first))
        .then()
        .statusCode(200)
        .body("agreedAt", equalTo(REGISTERED_AT))
        .body("scopes", contains("survey", "interview"))
        .body("recordedAt", notNullValue());
  }

  @Test
  void theSameConsentAgainChangesNothing() {
    // Given
    UUID consent = UUID.randomUUID();
    agree(consent, "[\"survey\", \"quotation\"]", LATER).statusCode(201);
    agree(UUID.randomUUID(), "[\"survey\"]", LATER).statusCode(201);

    // When, Then
    agree(consent, "[\"quotation\", \"survey\"]", LATER).statusCode(200);
    inForce("survey");
    agree(consent, "[\"quotation\"]", LATER)
        .statusCode(409)
        .body("code", equalTo("consent-differs"))
        .body("storedVersion", notNullValue());
  }

  @Test
  void aResponseOutsideTheConsentInForceIsRefused() {
    // Given
    UUID response = field.response(participant);

    // When
    agree(UUID.randomUUID(), "[\"interview\"]", LATER).statusCode(201);

    // Then
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("consent-missing"));
    Clients.owner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(200);
  }

  @Test
  void aWithdrawalLeavesNoConsent() throws SQLException {
    // Given
    UUID consent = UUID.randomUUID();
    agree(consent, "[\"survey\"]", LATER).statusCode(201);

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    Clients.owner().get(path(consent)).then().statusCode(404);
    agree(consent, "[\"survey\"]", LATER).statusCode(410).body("code", equalTo("gone"));
    assertThat(StoredRows.tablesThatName(consent, dataSource)).isEmpty();
    assertThat(StoredRows.tablesThatName(participant, dataSource)).doesNotContain("consent");
  }

  @Test
  void aPartnerMeetsOnlyItsOwnParticipantsConsents() {
    // Given
    UUID mine = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(mine))
        .then()
        .statusCode(201);
    UUID theirs = UUID.randomUUID();
    agree(theirs, "[\"survey\"]", LATER).statusCode(201);

    // When, Then
    Clients.collector("partner-app", field.study())
        .body(Forms.consent(participant, "[\"quotation\"]", LATER))
        .put(path(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("participant-unknown"));
    Clients.collector("partner-app", field.study()).get(path(theirs)).then().statusCode(404);
    Clients.collector("partner-app", field.study())
        .get(field.path("/consents"))
        .then()
        .statusCode(200)
        .body("items.participant", contains(mine.toString()));
  }

  @Test
  void aParticipantsConsentsAreListed() {
    // Given
    UUID consent = UUID.randomUUID();
    agree(consent, "[\"survey\"]", LATER).statusCode(201);
    field.participant();

    // When, Then
    assertThat(
            Pages.each(
                Clients::owner, field.path("/consents?participant=" + participant), "consent"))
        .hasSize(2)
        .contains(consent.toString());
    assertThat(Pages.each(Clients::owner, field.path("/consents"), "consent")).hasSize(3);
    Clients.owner().get(field.path("/consents?participant=me")).then().statusCode(400);
  }

  @Test
  void anIdSomebodyHasTakenKeepsNobodyOut() {
    // Given
    UUID next = UUID.randomUUID();
    UUID taken = Consent.idOfRegistration(new EntityKey(field.study(), next));
    agree(taken, "[\"survey\"]", LATER).statusCode(201);

    // When
    Clients.owner()
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(next))
        .then()
        .statusCode(201);

    // Then
    assertThat(
            Pages.each(Clients::owner, field.path("/consents?participant=" + next), "participant"))
        .hasSize(1);
  }
}
