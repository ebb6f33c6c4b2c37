package org.safeer.survey.study;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a researcher could lose a study to another, or read somebody else's. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class StudyJourneyTest {

  @Test
  void theOwnerReadsTheStudyWithoutAnyGrant() {
    // Given
    Field field = Field.opened("consent");

    // When, Then
    Clients.owner()
        .get(field.path(""))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("study", equalTo(field.study()))
        .body("owner", equalTo(Clients.OWNER))
        .body("frame.regions.region", hasItems("europe", "gulf", "unknown"));
  }

  @Test
  void openingTheSameStudyAgainChangesNothing() {
    // Given
    Field field = Field.opened("consent");

    // When, Then
    Clients.owner().body(Field.studyRequest("consent")).put(field.path("")).then().statusCode(200);
    Clients.owner()
        .body(Field.studyRequest("published-dataset"))
        .put(field.path(""))
        .then()
        .statusCode(409)
        .body("code", equalTo("study-exists"));
    Clients.researcher("another-researcher")
        .body(Field.studyRequest("consent"))
        .put(field.path(""))
        .then()
        .statusCode(409)
        .body("code", equalTo("study-exists"));
  }

  @Test
  void anOpenStudyDeclaresMoreAndNothingElse() {
    // Given
    Field field = Field.opened("consent");
    String request = Field.studyRequest("consent");
    String more =
        request.replace(
            "{\"option\": \"first\"",
            "{\"option\": \"third\", \"label\": {\"en\": \"Third\"}}, {\"option\": \"first\"");
    String etag = Clients.owner().get(field.path("")).then().extract().header("ETag");

    // When, Then
    edited(more, null, field).statusCode(409).body("code", equalTo("study-exists"));
    String newer = edited(more, etag, field).statusCode(200).extract().header("ETag");
    edited(request, etag, field).statusCode(412);
    Clients.owner()
        .body(Field.participantRequest("gulf").replace("\"first\"", "\"third\""))
        .put(field.participantPath(UUID.randomUUID()))
        .then()
        .statusCode(201);
    edited(request, newer, field).statusCode(400).body("errors.pointer", hasItem("/attributes"));
    edited(more.replace("\"maximum\": 90", "\"maximum\": 89"), newer, field).statusCode(400);
    edited(more.replace("\"mosque\"", "\"temple\""), newer, field)
        .statusCode(400)
        .body("errors.pointer", hasItem("/sampling/sources"));
    edited(more.replace("\"synthetic\": true", "\"synthetic\": false"), newer, field)
        .statusCode(400)
        .body("errors.rule", hasItem("fixed"));
    edited(more.replace("\"maximum\": 90", "\"maximum\": 95"), newer, field).statusCode(200);
  }

  private static ValidatableResponse edited(String request, String etag, Field field) {
    RequestSpecification owner = Clients.owner().body(request);
    return (etag == null ? owner : owner.header("If-Match", etag)).put(field.path("")).then();
  }

  @Test
  void whatIsDeclaredMakesSense() {
    // Given
    String request =
        Field.studyRequest("consent")
            .replace("\"minimum\": 0, \"maximum\": 90", "\"minimum\": 9, \"maximum\": 0")
            .replace("\"option\": \"second\"", "\"option\": \"first\"")
            .replace("\"attribute\": \"age\"", "\"attribute\": \"generation\"");

    // When, Then
    Clients.owner()
        .body(request)
        .put("/v1/studies/study-" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body(
            "errors.rule", containsInAnyOrder("range", "duplicate-option", "duplicate-attribute"));
  }

  @Test
  void listsHoldOwnAndGrantedStudiesOnly() {
    // Given
    Field field = Field.opened("consent");
    Field granted = Field.opened("consent");
    String client = "researcher-" + UUID.randomUUID();

    // When, Then
    Clients.researcher(client, granted.study())
        .get("/v1/studies?limit=200")
        .then()
        .statusCode(200)
        .body("items.study", hasItem(granted.study()))
        .body("items.study", not(hasItem(field.study())));
  }

  @Test
  void theFrameIsCheckedAgainstIsoAndItself() {
    // Given
    String request =
        Field.studyRequest("consent")
            .replace("\"GB\": \"europe\"", "\"XX\": \"europe\"")
            .replace("\"AE\": \"gulf\"", "\"AE\": \"atlantis\"");

    // When, Then
    Clients.owner()
        .body(request)
        .put("/v1/studies/study-" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/frame/countries/XX", "/frame/countries/AE"))
        .body("errors.rule", hasItems("country", "unknown-region"));
  }

  @Test
  void aGrantThatOutlivedItsStudyOpensNothing() {
    // When, Then
    Clients.researcher("any", "no-such-study")
        .get("/v1/studies/no-such-study")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    Clients.researcher("any", "no-such-study")
        .get("/v1/studies/no-such-study/responses")
        .then()
        .statusCode(404);
  }
}
