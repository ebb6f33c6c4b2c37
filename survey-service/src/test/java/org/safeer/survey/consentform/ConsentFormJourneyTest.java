package org.safeer.survey.consentform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.Pages;

/** Without these, nobody could say what a participant had read before they agreed. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ConsentFormJourneyTest {

  private static String path(Field field) {
    return field.path("/consent-forms/2");
  }

  @Test
  void aVersionSaysTheSameForEver() {
    // Given
    Field field = Field.opened("consent");
    Clients.owner().body(Forms.FORM).put(path(field)).then().statusCode(201);

    // When
    String sameInOtherOrder =
        Forms.FORM.replace("\"survey\", \"interview\"", "\"interview\",\"survey\"");
    Clients.owner().body(sameInOtherOrder).put(path(field)).then().statusCode(200);
    Clients.owner()
        .body(Forms.FORM.replace("You can leave.", "You cannot."))
        .put(path(field))
        .then()
        .statusCode(409)
        .body("code", equalTo("consent-form-differs"));

    // Then
    Clients.collector("partner-app", field.study())
        .get(path(field))
        .then()
        .statusCode(200)
        .body("formVersion", equalTo("2"))
        .body("withdrawal.en", equalTo("You can leave."))
        .body("scopes", contains("survey", "interview"));
  }

  @Test
  void whoeverReadsTheTextCanReadTheWayOut() {
    // Given
    Field field = Field.opened("consent");
    String untold = Forms.FORM.replace(", \"ur\": \"آپ جا سکتے ہیں۔\"", "");

    // When, Then
    Clients.owner()
        .body(untold)
        .put(path(field))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/withdrawal/ur"))
        .body("errors.rule", hasItem("required"));
  }

  @Test
  void partnersReadFormsAndWriteNone() {
    // Given
    Field field = Field.opened("consent");

    // When, Then
    Clients.collector("partner-app", field.study())
        .body(Forms.FORM)
        .put(path(field))
        .then()
        .statusCode(403);
    Clients.collector("partner-app", field.study()).get(path(field)).then().statusCode(404);
  }

  @Test
  void nobodysConsentIsMadeUpForPublishedData() {
    // Given
    Field field = Field.opened("published-dataset");

    // When, Then
    Clients.owner()
        .body(Forms.FORM)
        .put(path(field))
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("study-basis"));
  }

  @Test
  void oldVersionsAreListedToo() {
    // Given
    Field field = Field.opened("consent");
    for (String version : new String[] {"2025-2", "2025-1", "2026-1"}) {
      Clients.owner().body(Forms.FORM).put(field.path("/consent-forms/" + version));
    }

    // When, Then
    assertThat(
            Pages.each(
                () -> Clients.collector("partner-app", field.study()),
                field.path("/consent-forms"),
                "formVersion"))
        .containsExactly("2025-1", "2025-2", "2026-1");
  }
}
