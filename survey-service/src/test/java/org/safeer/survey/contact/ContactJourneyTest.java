package org.safeer.survey.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.StoredRows;

/** Without these, people could not be asked again, or could be found by those who should not. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ContactJourneyTest {

  private static final String EMAIL = "{\"email\": \"nobody@example.org\", \"language\": \"ur\"}";
  private static final String PHONE = "{\"phone\": \"+12025550123\", \"language\": \"ur\"}";

  @Inject DataSource dataSource;

  private static String path(Field field, UUID participant) {
    return field.participantPath(participant) + "/contact";
  }

  private static RequestSpecification partner(Field field) {
    return Clients.collector("partner-app", field.study());
  }

  private static UUID registeredByPartner(Field field) {
    UUID participant = UUID.randomUUID();
    partner(field)
        .body(Field.participantRequest("gulf"))
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);
    return participant;
  }

  @Test
  void whoRegisteredThemStoresAndTheTeamReads() {
    // Given
    Field field = Field.opened("consent");
    UUID mine = registeredByPartner(field);
    UUID theirs = field.participant();

    // When, Then
    partner(field).body(EMAIL).put(path(field, mine)).then().statusCode(201);
    partner(field).body(EMAIL).put(path(field, mine)).then().statusCode(200);
    partner(field).get(path(field, mine)).then().statusCode(403);
    partner(field).body(EMAIL).put(path(field, theirs)).then().statusCode(404);
    Clients.owner()
        .get(path(field, mine))
        .then()
        .statusCode(200)
        .body("email", equalTo("nobody@example.org"))
        .body("language", equalTo("ur"));
    Clients.owner().get(path(field, theirs)).then().statusCode(404);
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    // Given
    Field field = Field.opened("consent");
    UUID participant = field.participant();
    String tag =
        Clients.owner()
            .body(EMAIL)
            .put(path(field, participant))
            .then()
            .statusCode(201)
            .extract()
            .header("ETag");

    // When, Then
    Clients.owner().body(PHONE).put(path(field, participant)).then().statusCode(428);
    Clients.owner()
        .header("If-Match", "\"1\"")
        .body(PHONE)
        .put(path(field, participant))
        .then()
        .statusCode(412);
    Clients.owner()
        .header("If-Match", tag)
        .body(PHONE)
        .put(path(field, participant))
        .then()
        .statusCode(200)
        .body("phone", equalTo("+12025550123"));
    Clients.owner().delete(path(field, participant)).then().statusCode(204);
    Clients.owner().delete(path(field, participant)).then().statusCode(204);
    Clients.owner().get(path(field, participant)).then().statusCode(404);
  }

  @Test
  void whatIsNoContactIsRefusedAndNotQuoted() {
    // Given
    Field field = Field.opened("consent");
    String path = path(field, field.participant());

    // When, Then
    Clients.owner()
        .body("{\"language\": \"ur\"}")
        .put(path)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/email"));
    String answer =
        Clients.owner()
            .body("{\"email\": \"7 Mall Road\", \"phone\": \"12\", \"language\": \"ur\"}")
            .put(path)
            .then()
            .statusCode(400)
            .extract()
            .asString();
    assertThat(answer).doesNotContain("Mall Road");
  }

  @Test
  void theDatabaseShowsNoneAndAWithdrawalLeavesNone() throws SQLException {
    // Given
    Field field = Field.opened("consent");
    UUID participant = field.participant();
    UUID marked = UUID.randomUUID();
    Clients.owner()
        .body(EMAIL.replace("nobody", marked.toString()))
        .put(path(field, participant))
        .then()
        .statusCode(201);
    assertThat(StoredRows.tablesThatName(marked, dataSource)).isEmpty();
    assertThat(StoredRows.tablesThatName(participant, dataSource)).contains("contact");

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201)
        .body("erasures[0].erased.contacts", equalTo(1));

    // Then
    assertThat(StoredRows.tablesThatName(participant, dataSource)).doesNotContain("contact");
    Clients.owner().body(EMAIL).put(path(field, participant)).then().statusCode(410);
  }
}
