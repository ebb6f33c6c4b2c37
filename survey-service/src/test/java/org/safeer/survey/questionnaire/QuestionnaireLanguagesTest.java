package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;

/** Without these, a questionnaire would go out half translated, or Urdu be set from the left. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QuestionnaireLanguagesTest {

  /** A title, two sections, three points, seven items with a hint, two rows and ten options. */
  private static final int TEXTS = 1 + 2 + 3 + 8 + 2 + 10;

  @Test
  void whatIsNotTranslatedYetIsNamed() {
    // Given a questionnaire in English, of which one heading is in Urdu too
    Field field = EveryType.ready().field();

    for (String of : new String[] {"", "/versions/1"}) {
      Clients.owner()
          .get(field.questionnaire() + of + "/languages")
          .then()
          .statusCode(200)
          .body("texts", equalTo(TEXTS))
          .body("languages.language", contains("en", "ur"))
          .body("languages.direction", contains("ltr", "rtl"))
          .body("languages.texts", contains(TEXTS, 1))
          .body("languages.missing", contains(0, TEXTS - 1))
          .body("languages[0].lacks", hasSize(0))
          .body(
              "languages[1].lacks",
              hasItems(
                  "/title",
                  "/sections/0/label",
                  "/scales/agreement/points/2/label",
                  "/items/1/hint",
                  "/items/1/rows/0/label",
                  "/items/2/options/4/label"));
    }
  }

  @Test
  void whatIsNotThereHasNoLanguages() {
    // Given
    Field field = Field.opened("consent");

    // When, Then
    for (String of : new String[] {"", "/versions/1"}) {
      Clients.owner().get(field.questionnaire() + of + "/languages").then().statusCode(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ur, RIGHT_TO_LEFT", "UR, RIGHT_TO_LEFT", "ur-PK, RIGHT_TO_LEFT", "ar, RIGHT_TO_LEFT",
    "pa-Arab, RIGHT_TO_LEFT", "sd, RIGHT_TO_LEFT", "he, RIGHT_TO_LEFT", "ur-Latn, LEFT_TO_RIGHT",
    "sd-Deva, LEFT_TO_RIGHT", "pa, LEFT_TO_RIGHT", "fr-CA, LEFT_TO_RIGHT", "en, LEFT_TO_RIGHT"
  })
  void theScriptSaysWhichWayLinesRun(String tag, TextDirection direction) {
    assertThat(TextDirection.of(tag)).isEqualTo(direction);
  }
}
