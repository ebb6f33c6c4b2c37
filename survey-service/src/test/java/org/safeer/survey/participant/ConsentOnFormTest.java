package org.safeer.survey.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;

/** Without these, people would have agreed to what they were never shown. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ConsentOnFormTest {

  private Field field;
  private UUID participant;

  @BeforeEach
  void aParticipantFromBeforeTheFirstForm() {
    field = Field.ready();
    participant = field.participant();
    Clients.owner().body(Forms.FORM).put(field.path("/consent-forms/2")).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "\"formVersion\": \"2\",\"formVersion\": \"3\",/formVersion,unknown-form",
    "\"ur\",\"fr\",/language,language",
    "\"survey\",\"re-contact\",/scopes,scope-not-on-form"
  })
  void whatTheFormDoesNotHaveIsRefused(String what, String by, String pointer, String rule) {
    // Given
    String consent = Forms.consent(participant, "[\"survey\"]", "2026-11-21T09:30:00Z");
    String registration = Field.participantRequest("gulf");

    // When, Then
    Clients.owner()
        .body(consent.replace(what, by))
        .put(field.path("/consents/" + UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.rule", hasItem(rule));
    Clients.owner()
        .body(registration.replace(what, by))
        .put(field.participantPath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/basis" + pointer))
        .body("errors.rule", hasItem(rule));
  }

  @Test
  void whatTheFormHasIsTaken() {
    field.participant();
    Clients.owner()
        .body(Forms.consent(participant, "[\"survey\"]", "2026-11-21T09:30:00Z"))
        .put(field.path("/consents/" + UUID.randomUUID()))
        .then()
        .statusCode(201);
  }

  @Test
  void aFormThatCameLaterDoesNotStandAgainstTheSameAgain() {
    // Given
    Field before = Field.opened("consent");
    String registration = Field.participantRequest("gulf").replace("\"2\"", "\"1\"");
    Clients.owner()
        .body(registration)
        .put(before.participantPath(participant))
        .then()
        .statusCode(201);

    // When
    Clients.owner().body(Forms.FORM).put(before.path("/consent-forms/2")).then().statusCode(201);

    // Then
    Clients.owner()
        .body(registration)
        .put(before.participantPath(participant))
        .then()
        .statusCode(200);
    Clients.owner()
        .body(registration)
        .put(before.participantPath(UUID.randomUUID()))
        .then()
        .statusCode(400);
  }

  @Test
  void anImportIsHeldToTheFormsAtOnce() {
    // Given
    String basis =
        "{\"kind\": \"consent\", \"scopes\": [\"survey\"], \"formVersion\": \"1\","
            + " \"language\": \"en\", \"agreedAt\": \"2026-11-20T09:30:00Z\"}";
    Csv csv =
        Csv.of("first", Csv.ROWS)
            .mapped("{\"kind\": \"published-dataset\", \"source\": \"A dataset\"}", basis);

    // When, Then
    csv.post(Clients.owner(), field)
        .statusCode(400)
        .body("errors.pointer", hasItem("/basis/formVersion"))
        .body("errors.rule", hasItem("unknown-form"));
    csv.mapped("\"formVersion\": \"1\"", "\"formVersion\": \"2\"")
        .post(Clients.owner(), field)
        .statusCode(202);
  }

  @Test
  void nobodysConsentIsMadeUpForPublishedData() {
    // Given
    Field published = Field.ready("published-dataset");
    UUID person = UUID.randomUUID();
    Clients.owner()
        .body("{\"basis\": {\"kind\": \"published-dataset\", \"source\": \"A dataset\"}}")
        .put(published.participantPath(person))
        .then()
        .statusCode(201);

    // When, Then
    Clients.owner()
        .body(Forms.consent(person, "[\"survey\"]", "2026-11-21T09:30:00Z"))
        .put(published.path("/consents/" + UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("code", equalTo("validation-failed"))
        .body("errors.rule", hasItem("study-basis"));
  }
}
