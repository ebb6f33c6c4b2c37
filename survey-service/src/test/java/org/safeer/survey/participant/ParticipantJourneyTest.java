package org.safeer.survey.participant;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a participant would be counted in a wrong region or without a basis. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ParticipantJourneyTest {

  @Test
  void ofACountryOnlyTheRegionIsKept() {
    // Given
    Field field = Field.opened("consent");
    String path = field.participantPath(UUID.randomUUID());

    // When
    Clients.owner()
        .body(Field.participantRequest("x").replace("\"region\": \"x\"", "\"country\": \"AE\""))
        .put(path)
        .then()
        .statusCode(201);

    // Then
    Clients.owner()
        .get(path)
        .then()
        .statusCode(200)
        .body("region", equalTo("gulf"))
        .body("status", equalTo("active"))
        .body("country", equalTo(null));
    Clients.owner().body(Field.participantRequest("gulf")).put(path).then().statusCode(200);
    Clients.owner()
        .body(Field.participantRequest("europe"))
        .put(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("participant-differs"));
  }

  @Test
  void theBasisMustBeTheStudys() {
    // Given
    Field field = Field.opened("published-dataset");

    // When, Then
    Clients.owner()
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/basis/kind"))
        .body("errors.rule", hasItem("study-basis"));
  }

  @Test
  void aConsentNamesItsFormAndDate() {
    // Given
    Field field = Field.opened("consent");
    String bare =
        "{\"basis\": {\"kind\": \"consent\", \"scopes\": [\"survey\"], \"source\": \"x\"}}";

    // When, Then
    Clients.owner()
        .body(bare)
        .put(field.participantPath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems("/basis/formVersion", "/basis/language", "/basis/agreedAt", "/basis/source"));
  }

  @Test
  void theStudySaysWhatIsAskedOfParticipants() {
    // Given
    Field field = Field.opened("consent");
    String request =
        Field.participantRequest("gulf")
            .replace(
                "\"generation\": \"first\"},",
                "\"age\": \"60-plus\", \"years-abroad\": \"12\"}, \"source\": \"mosque\",");
    UUID participant = UUID.randomUUID();

    // When, Then
    Clients.owner()
        .body(request.replace("mosque", "temple").replace("60-plus", "70").replace("12", "120"))
        .put(field.participantPath(participant))
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/source", "/attributes/age", "/attributes/years-abroad"))
        .body("errors.rule", containsInAnyOrder("unknown-source", "option", "range"));
    Clients.owner()
        .body(request)
        .put(field.participantPath(participant))
        .then()
        .statusCode(201)
        .body("source", equalTo("mosque"))
        .body("attributes.years-abroad", equalTo("12"));
    Clients.owner()
        .body(request.replace("\"source\": \"mosque\",", ""))
        .put(field.participantPath(participant))
        .then()
        .statusCode(409);
  }

  @Test
  void partnersSeeWhomTheyRegistered() {
    // Given
    Field field = Field.opened("consent");
    UUID theirs = field.participant();
    UUID mine = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(mine))
        .then()
        .statusCode(201);

    // When, Then
    Clients.collector("partner-app", field.study())
        .get(field.participantPath(theirs))
        .then()
        .statusCode(404);
    Clients.collector("partner-app", field.study())
        .get(field.path("/participants"))
        .then()
        .body("items.participant", hasSize(1))
        .body("items.participant", hasItem(mine.toString()));
    Clients.owner().get(field.path("/participants")).then().body("items", hasSize(2));
  }
}
