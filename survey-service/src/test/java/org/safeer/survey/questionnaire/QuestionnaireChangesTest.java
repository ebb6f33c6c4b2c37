package org.safeer.survey.questionnaire;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a researcher would publish, or count together, what they have not compared. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QuestionnaireChangesTest {

  private static final String VOTED =
      """
      {"item": "voted", "type": "single-choice", "label": {"en": "Ever voted?", "ur": "ووٹ؟"},
       "options": [
         {"option": "no", "label": {"en": "No"}},
         {"option": "yes", "label": {"en": "Yes"}},
         {"option": "never-could", "label": {"en": "I never could"}}
       ], "sensitive": true},""";

  @Test
  void eachDifferenceIsToldWithWhatWasThereAndWhatIs() {
    // Given a published questionnaire, and a draft with one item changed, moved and one dropped
    Field field = Field.ready();
    replace(field, moved());

    // When, Then
    changes(field, "")
        .statusCode(200)
        .body("from", equalTo(1))
        .body("$", not(hasKey("to")))
        .body(
            "changes.pointer",
            contains(
                "/items/dress",
                "/items/voted/label/en",
                "/items/voted/label/ur",
                "/items/voted/options/never-could",
                "/items/voted/options",
                "/items"))
        .body(
            "changes.change",
            contains("removed", "changed", "added", "added", "reordered", "reordered"))
        .body("changes[0].before.scale", equalTo("comfort"))
        .body("changes[1].before", equalTo("Voted from abroad?"))
        .body("changes[1].after", equalTo("Ever voted?"))
        .body("changes[5].before", contains("image-abroad", "voted"))
        .body("changes[5].after", contains("voted", "image-abroad"));
  }

  @Test
  void versionsAreComparedWithTheOneBeforeOrWithAnyOther() {
    // Given three versions, of which the third is the first again
    Field field = Field.ready();
    replace(field, moved());
    field.publish();
    replace(field, Field.QUESTIONNAIRE);
    field.publish();

    // When, Then
    changes(field, "/versions/3").statusCode(200).body("changes.pointer", hasItems("/items/dress"));
    changes(field, "/versions/3").body("from", equalTo(2)).body("to", equalTo(3));
    changesFrom(field, "/versions/3", 1).body("changes", empty());
    changesFrom(field, "", 3).body("changes", empty());
    changes(field, "/versions/1").body("changes.change", everyItem(equalTo("added")));
  }

  @Test
  void whatIsNotThereIsNotCompared() {
    // Given
    Field field = Field.ready();

    // When, Then
    changes(field, "/versions/2").statusCode(404);
    changesFrom(field, "/versions/1", 7).statusCode(404);
    changesFrom(field, "", -1).statusCode(400);
  }

  /** The questionnaire with what it asks last asked first, and the item before it gone. */
  private static String moved() {
    int dress = Field.QUESTIONNAIRE.indexOf("{\"item\": \"dress\"");
    int voted = Field.QUESTIONNAIRE.indexOf("{\"item\": \"voted\"");
    String without = Field.QUESTIONNAIRE.substring(0, Field.QUESTIONNAIRE.lastIndexOf(',', dress));
    return without.replace("\"items\": [", "\"items\": [" + VOTED)
        + Field.QUESTIONNAIRE
            .substring(Field.QUESTIONNAIRE.indexOf("]", voted) + 1)
            .replaceFirst(", \"sensitive\": true}", "");
  }

  private static void replace(Field field, String content) {
    String tag = Clients.owner().get(field.questionnaire()).then().extract().header("ETag");
    Clients.owner()
        .header("If-Match", tag)
        .body(content)
        .put(field.questionnaire())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse changes(Field field, String of) {
    return Clients.owner().get(field.questionnaire() + of + "/changes").then();
  }

  private static ValidatableResponse changesFrom(Field field, String of, int from) {
    return Clients.owner()
        .queryParam("from", from)
        .get(field.questionnaire() + of + "/changes")
        .then();
  }
}
