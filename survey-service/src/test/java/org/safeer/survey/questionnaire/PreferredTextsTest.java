package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;

/** Without these, a respondent would be asked in a language they do not read. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class PreferredTextsTest {

  @Test
  void theReaderGetsTheirLanguageAndTheNextWhereItIsMissing() {
    // Given a questionnaire in English, of which one heading is in Urdu too
    Field field = EveryType.ready().field();

    // When, Then
    preferred(field, "ur-PK, en;q=0.5")
        .header("Content-Language", "ur")
        .body("sections[1].label", equalTo(Map.of("ur", "بیرون ملک زندگی")))
        .body("sections[0].label", equalTo(Map.of("en", "Media")))
        .body("title", equalTo(Map.of("en", "Every type")));
  }

  @Test
  void yesAndNoAreWordedEvenWhereTheQuestionnaireLeavesThemAsUsual() {
    // Given
    Field field = EveryType.ready().field();

    // When, Then
    preferred(field, "ur")
        .body("items.find { it.item == 'voted' }.options.label.ur", hasItems("جی ہاں", "جی نہیں"));
  }

  @Test
  void oneLanguageIsNotTakenForAnotherFromACache() {
    // Given
    Field field = EveryType.ready().field();
    String english = preferred(field, "en").extract().header("ETag");

    // When one asks for Urdu who holds the English
    ValidatableResponse answer =
        Clients.owner()
            .header("Accept-Language", "ur")
            .header("If-None-Match", english)
            .queryParam("texts", "preferred")
            .get(field.questionnaire() + "/versions/1")
            .then();

    // Then
    answer.statusCode(200).header("Vary", "Accept-Language").header("Content-Language", "ur");
  }

  @Test
  void whoDoesNotAskForOneLanguageGetsAll() {
    // Given
    Field field = EveryType.ready().field();

    // When, Then
    Clients.owner()
        .header("Accept-Language", "ur")
        .get(field.questionnaire() + "/versions/1")
        .then()
        .statusCode(200)
        .body("sections[1].label.en", equalTo("Life abroad"));
    Clients.owner()
        .queryParam("texts", "some")
        .get(field.questionnaire() + "/versions/1")
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | en",
        "'' | en",
        "ur | ur",
        "UR | ur",
        "ur-PK | ur",
        "fr | fr-CA",
        "de, fr;q=0.8, ur;q=0.9 | ur",
        "ur;q=0, fr | fr-CA",
        "* | en",
        "de | en",
        "!!! | en",
        "zh-Hant-TW | en",
        "pa-Arab-PK | pa-Arab"
      })
  void theHeaderIsReadAsTheStandardSays(String header, String chosen) {
    assertThat(LanguageChoice.of(header).of(List.of("en", "fr-CA", "pa-Arab", "ur"), "en"))
        .isEqualTo(chosen);
  }

  private static ValidatableResponse preferred(Field field, String languages) {
    return Clients.owner()
        .header("Accept-Language", languages)
        .queryParam("texts", "preferred")
        .get(field.questionnaire() + "/versions/1")
        .then()
        .statusCode(200);
  }
}
