package org.safeer.survey.response;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a partner would read what another one collected. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseVisibilityTest {

  @Test
  void partnersSeeTheirOwnResponsesOnly() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID mine = UUID.randomUUID();
    Clients.collector("partner-app", field.study())
        .body(Field.responseRequest(participant, 1))
        .put(field.responsePath(mine))
        .then()
        .statusCode(201);
    UUID theirs = field.response(participant);

    // When, Then
    Clients.collector("partner-app", field.study())
        .get(field.responsePath(mine))
        .then()
        .statusCode(200);
    Clients.collector("partner-app", field.study())
        .get(field.responsePath(theirs))
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    Clients.collector("partner-app", field.study())
        .get(field.path("/responses"))
        .then()
        .statusCode(200)
        .body("items.response", hasItem(mine.toString()))
        .body("items.response", not(hasItem(theirs.toString())));
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(2));
  }

  @Test
  void longListsComeInPages() {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    for (int i = 0; i < 5; i++) {
      field.response(participant);
    }

    // When
    String next =
        Clients.owner()
            .get(field.path("/responses?limit=3"))
            .then()
            .statusCode(200)
            .header("Link", notNullValue())
            .body("items", hasSize(3))
            .extract()
            .path("next");

    // Then
    Clients.owner()
        .queryParam("cursor", next)
        .queryParam("limit", 3)
        .get(field.path("/responses"))
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("next", nullValue());
  }
}
