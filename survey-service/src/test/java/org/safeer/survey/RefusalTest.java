package org.safeer.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

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
import org.safeer.survey.testing.Field;

/** Without these, a client could not tell what to mend, or would learn what is not its business. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class RefusalTest {

  private Field field;

  @BeforeEach
  void open() {
    field = Field.ready();
  }

  @Test
  void withoutATokenNothingOpens() {
    // When, Then
    given()
        .get(field.path("/responses"))
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
    Clients.with("not.a.token")
        .get(field.path("/responses"))
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aWrongRoleIsRefusedBeforeItsRequestIsRead() {
    // When, Then
    Clients.releaseReader(field.study())
        .body("{ this is no JSON")
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("forbidden"));
    Clients.collector("partner-app", field.study())
        .body("{}")
        .put("/v1/studies/another-study")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/participants",
    "GET,/responses",
    "GET,/questionnaires/main",
    "GET,/questionnaires/main/versions/1",
    "GET,''",
    "GET,/questionnaires",
    "GET,/questionnaires/main/versions",
    "GET,/withdrawals",
    "GET,/response-imports",
    "GET,/consents",
    "GET,/quotas",
    "GET,/quotas/gulf",
    "PUT,/quotas/gulf",
    "DELETE,/quotas/gulf",
    "GET,/questionnaires/main/versions/1/quality",
    "GET,/responses/0193a1b0-0000-7000-8000-000000000001/quality",
    "GET,/consent-forms",
    "GET,/consents/0193a1b0-0000-7000-8000-0000000000f1",
    "GET,/consent-forms/2025-1",
    "PUT,/consents/0193a1b0-0000-7000-8000-0000000000f1",
    "PUT,/consent-forms/2025-1",
    "GET,/withdrawals/0193a1b0-0000-7000-8000-000000000001",
    "GET,/response-imports/0193a1b0-0000-7000-8000-000000000001",
    "PUT,/participants/0193a1b0-0000-7000-8000-000000000001",
    "PUT,/responses/0193a1b0-0000-7000-8000-000000000001",
    "PUT,/questionnaires/other",
    "POST,/questionnaires/main/versions",
    "POST,/withdrawals",
    "POST,/response-batches"
  })
  void anotherStudysKeyFindsNothing(String method, String path) {
    // When, Then
    Clients.researcher("another-researcher", "another-study")
        .body("{}")
        .request(method, field.path(path))
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @Test
  void theSameIdInAnotherStudyIsAnotherThing() {
    // Given
    UUID participant = field.participant();
    Field other = Field.ready();

    // When, Then
    Clients.owner().get(other.participantPath(participant)).then().statusCode(404);
    Clients.owner()
        .body(Field.responseRequest(participant, 1))
        .put(other.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("participant-unknown"));
  }

  @ParameterizedTest
  @CsvSource({
    "/responses?limit=0,400,invalid-parameter",
    "/responses?limit=201,400,invalid-parameter",
    "/responses?cursor=made-up,400,invalid-cursor",
    "/participants?cursor=bm90aGluZyBJIGlzc3VlZCBldmVy,400,invalid-cursor",
    "/responses/0193a1b0-0000-7000-8000-000000000001,404,not-found",
    "/responses/not-a-uuid,400,validation-failed",
    "/withdrawals/0193a1b0-0000-7000-8000-000000000001,404,not-found",
    "/questionnaires/unknown,404,not-found",
    "/questionnaires/main/versions/0,400,validation-failed",
    "/questionnaires/unknown/versions,404,not-found",
    "/questionnaires?cursor=made-up,400,invalid-cursor",
    "/questionnaires/main/versions?limit=0,400,invalid-parameter",
    "/response-imports?cursor=made-up,400,invalid-cursor",
    "/withdrawals?limit=201,400,invalid-parameter",
    "/consents?cursor=made-up,400,invalid-cursor",
    "/consents?participant=x,400,validation-failed",
    "/consents/0193a1b0-0000-7000-8000-0000000000f1,404,not-found",
    "/consent-forms?limit=0,400,invalid-parameter",
    "/consent-forms/Not_A_Key,400,validation-failed",
    "/consent-forms/unknown,404,not-found",
    "/quotas?cursor=made-up,400,invalid-cursor",
    "/quotas/Not_A_Key,400,validation-failed",
    "/quotas/unknown,404,not-found",
    "/responses/0193a1b0-0000-7000-8000-000000000001/quality,404,not-found",
    "/nothing-here,404,not-found"
  })
  void whatIsNotThereOrNotUsableIsSaid(String path, int status, String code) {
    // When, Then
    Clients.owner()
        .get(field.path(path))
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Test
  void aCursorServesTheListItWasGivenFor() {
    // Given
    UUID participant = field.participant();
    field.response(participant);
    field.response(participant);
    String cursor =
        Clients.owner().get(field.path("/responses?limit=1")).then().extract().path("next");

    // When, Then
    Clients.owner()
        .queryParam("cursor", cursor)
        .get(field.path("/participants"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @Test
  void aFormatThatIsNotServedIsRefusedAsAProblem() {
    // When, Then
    Clients.owner()
        .accept("text/csv")
        .get(field.path("/responses"))
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("not-acceptable"));
    Clients.owner()
        .contentType("text/plain")
        .body("hello")
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }
}
