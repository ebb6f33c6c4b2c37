package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Pages;

/** Without these, answers would refer to questions that have changed since. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class QuestionnaireJourneyTest {

  private static final String CHANGED =
      Field.QUESTIONNAIRE.replace("Shown fairly?", "Shown fairly here?");

  @Test
  void designersDoNotOverwriteEachOther() {
    // Given
    Field field = Field.opened("consent");
    String first =
        Clients.owner()
            .body(Field.QUESTIONNAIRE)
            .put(field.questionnaire())
            .then()
            .statusCode(201)
            .extract()
            .header("ETag");

    // When, Then
    Clients.owner().body(Field.QUESTIONNAIRE).put(field.questionnaire()).then().statusCode(200);
    Clients.owner()
        .body(CHANGED)
        .put(field.questionnaire())
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"));
    Clients.owner()
        .header("If-Match", first)
        .body(CHANGED)
        .put(field.questionnaire())
        .then()
        .statusCode(200);
    Clients.owner()
        .header("If-Match", first)
        .body(CHANGED.replace("Agree", "Yes"))
        .put(field.questionnaire())
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
  }

  @Test
  void aPublishedVersionStaysAsItWas() {
    // Given
    Field field = Field.ready();
    Clients.owner().post(field.questionnaire() + "/versions").then().statusCode(200);
    String draft = Clients.owner().get(field.questionnaire()).then().extract().header("ETag");
    Clients.owner()
        .header("If-Match", draft)
        .body(CHANGED)
        .put(field.questionnaire())
        .then()
        .statusCode(200);

    // When
    String changed = Clients.owner().get(field.questionnaire()).then().extract().header("ETag");
    Clients.owner()
        .header("If-Match", changed)
        .post(field.questionnaire() + "/versions")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/versions/2"))
        .body("questionnaireVersion", equalTo(2));

    // Then
    Clients.owner()
        .get(field.questionnaire() + "/versions/1")
        .then()
        .statusCode(200)
        .body("items[0].label.en", equalTo("Shown fairly?"));
    Clients.owner()
        .get(field.questionnaire() + "/versions/2")
        .then()
        .body("items[0].label.en", equalTo("Shown fairly here?"));
    Clients.owner().get(field.questionnaire() + "/versions/3").then().statusCode(404);
  }

  @Test
  void nobodyPublishesWhatTheyHaveNotRead() {
    // Given
    Field field = Field.opened("consent");
    String versions = field.questionnaire() + "/versions";
    Clients.owner().post(versions).then().statusCode(404);
    String first =
        Clients.owner().body(Field.QUESTIONNAIRE).put(field.questionnaire()).header("ETag");
    Clients.owner().header("If-Match", first).body(CHANGED).put(field.questionnaire());

    // When, Then
    Clients.owner()
        .post(versions)
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"));
    Clients.owner()
        .header("If-Match", first)
        .post(versions)
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    field.publish();
    Clients.owner().header("If-Match", first).post(versions).then().statusCode(200);
    Clients.owner().get(versions).then().body("items", hasSize(1));
  }

  @Test
  void questionnairesAndTheirVersionsAreListed() {
    // Given
    Field field = Field.ready();
    String draft = Clients.owner().get(field.questionnaire()).then().extract().header("ETag");
    Clients.owner().header("If-Match", draft).body(CHANGED).put(field.questionnaire());
    field.publish();
    Clients.owner().body(CHANGED).put(field.path("/questionnaires/another"));

    // When, Then
    assertThat(
            Pages.each(
                () -> Clients.collector("partner-app", field.study()),
                field.path("/questionnaires"),
                "questionnaire"))
        .containsExactly("another", "main");
    assertThat(
            Pages.each(Clients::owner, field.questionnaire() + "/versions", "questionnaireVersion"))
        .containsExactly(1, 2);
    Clients.owner()
        .get(field.path("/questionnaires/another/versions"))
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    Clients.owner().get(field.path("/questionnaires/none/versions")).then().statusCode(404);
  }

  @Test
  void aPublishedItemKeepsItsType() {
    // Given
    Field field = Field.ready();
    String draft = Clients.owner().get(field.questionnaire()).then().extract().header("ETag");
    String changed =
        """
        {"title": {"en": "Main"}, "items": [
          {"item": "image-abroad", "type": "single-choice", "label": {"en": "Fair?"},
           "options": [{"option": "a", "label": {"en": "A"}},
                       {"option": "b", "label": {"en": "B"}}]}]}""";

    // When, Then
    Clients.owner()
        .header("If-Match", draft)
        .body(changed)
        .put(field.questionnaire())
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("type-changed"))
        .body("errors.pointer", hasItem("/items/0/type"));
  }
}
