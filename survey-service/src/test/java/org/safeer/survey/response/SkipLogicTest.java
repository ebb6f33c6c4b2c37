package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.safeer.kit.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Schemas;

/** Without these, people would be counted for what they were never asked, or asked in vain. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class SkipLogicTest {

  private static final String QUESTIONNAIRE =
      """
      {
        "title": {"en": "Skips"},
        "scales": {"agreement": {"points": [
          {"value": 1, "label": {"en": "No"}}, {"value": 2, "label": {"en": "Yes"}}]}},
        "sections": [
          {"section": "abroad", "label": {"en": "Abroad"}, "relevant": "${lives-abroad} = 'yes'"},
          {"section": "later", "label": {"en": "?"}}
        ],
        "items": [
          {"item": "lives-abroad", "type": "yes-no", "label": {"en": "Do you live abroad?"}},
          {"item": "age", "type": "number", "label": {"en": "Age?"}, "minimum": 0,
           "maximum": 120, "constraint": ". >= 18",
           "constraintMessage": {"ur": "بالغ", "en": "This survey is for adults"}},
          {"item": "years", "type": "number", "label": {"en": "Years abroad?"},
           "section": "abroad", "minimum": 0, "maximum": 120, "constraint": ". <= ${age}",
           "requiredIf": "${age} >= 65"},
          {"item": "image", "type": "matrix", "label": {"en": "Shown as"}, "section": "abroad",
           "scale": "agreement", "relevant": "${years} > 1",
           "rows": [{"row": "fair", "label": {"en": "fair"}}]},
          {"item": "news", "type": "multiple-choice", "label": {"en": "News?"},
           "options": [{"option": "tv", "label": {"en": "TV"}},
                       {"option": "web", "label": {"en": "Web"}}]},
          {"item": "sites", "type": "text", "label": {"en": "Which sites?"}, "required": true,
           "relevant": "selected(${news}, 'web')"},
          {"item": "share", "type": "calculated", "calculation": "${years} div ${age}",
           "section": "later"},
          {"item": "when", "type": "calculated", "calculation": "now()", "result": "text",
           "section": "later"}
        ]
      }""";

  private static final String AT_HOME = "\"lives-abroad\": {\"option\": \"no\"}";
  private static final String ABROAD = "\"lives-abroad\": {\"option\": \"yes\"}";

  private Field field;
  private UUID participant;

  @BeforeEach
  void publish() {
    field = Field.opened("consent");
    Clients.owner().body(QUESTIONNAIRE).put(field.questionnaire()).then().statusCode(201);
    field.publish();
    participant = field.participant();
  }

  private ValidatableResponse submit(UUID response, String answers) {
    return Clients.owner()
        .body(
            """
            {"participant": "%s", "questionnaire": "main", "questionnaireVersion": 1,
             "answers": {%s}}"""
                .formatted(participant, answers))
        .put(field.responsePath(response))
        .then();
  }

  @Test
  void whatIsNotAskedIsKeptAsThatAndToldSo() {
    // Given
    UUID response = UUID.randomUUID();

    // When
    submit(response, AT_HOME).statusCode(201);

    // Then
    Clients.owner()
        .get(field.responsePath(response))
        .then()
        .body("answers.years.missing", equalTo("not-asked"))
        .body("answers.fair.missing", equalTo("not-asked"))
        .body("answers.sites.missing", equalTo("not-asked"))
        .body("answers.age.missing", equalTo("no-answer"));
    eventually(
        () -> {
          ConsumerRecord<String, byte[]> told =
              Published.lastWord("safeer.responses", field.study() + "/" + response);
          JsonNode state = Published.state(told);
          assertThat(state.path("notAsked").toString()).isEqualTo("[\"years\",\"fair\"]");
          assertThat(state.at("/answers/fair/missing").asText()).isEqualTo("no-answer");
          assertThat(Schemas.errors("ResponseState", told.value())).isEmpty();
        });
  }

  @Test
  void theSameAgainIsTheSameWhetherOrNotItNamesWhatWasNotAsked() {
    // Given
    UUID response = UUID.randomUUID();
    submit(response, AT_HOME).statusCode(201);

    // When, Then
    submit(response, AT_HOME).statusCode(200);
    submit(response, AT_HOME + ", \"years\": {\"missing\": \"not-asked\"}").statusCode(200);
    submit(response, ABROAD).statusCode(409);
  }

  @Test
  void whatIsCalculatedIsKeptToldAndTheSameWhenSentAgain() {
    // Given
    UUID response = UUID.randomUUID();
    String answers = ABROAD + ", \"age\": {\"number\": 40}, \"years\": {\"number\": 10}";

    // When
    submit(response, answers).statusCode(201).body("answers.share.number", equalTo(0.25f));

    // Then
    submit(response, answers).statusCode(200);
    JsonNode whole =
        Clients.owner().get(field.responsePath(response)).as(JsonNode.class).path("answers");
    String all = whole.toString();
    submit(response, all.substring(1, all.length() - 1)).statusCode(200);
    submit(response, answers + ", \"share\": {\"number\": 1}")
        .statusCode(400)
        .body("errors.rule", contains("calculated"));
    eventually(
        () -> {
          ConsumerRecord<String, byte[]> told =
              Published.lastWord("safeer.responses", field.study() + "/" + response);
          assertThat(Published.state(told).at("/numbers/share").asDouble()).isEqualTo(0.25);
          assertThat(Published.state(told).at("/answers/when").isMissingNode()).isTrue();
          assertThat(Schemas.errors("ResponseState", told.value())).isEmpty();
        });
    ConsumerRecord<String, byte[]> version =
        Published.lastWord("safeer.questionnaire-versions", field.study() + "/main/1");
    assertThat(Schemas.errors("QuestionnaireVersionState", version.value())).isEmpty();
    assertThat(Published.state(version).at("/numberItems").findValuesAsText("item"))
        .contains("share")
        .doesNotContain("when");
  }

  @Test
  void aWholeResponseGoesThroughEveryCondition() {
    submit(
            UUID.randomUUID(),
            ABROAD
                + ", \"age\": {\"number\": 40}, \"years\": {\"number\": 12},"
                + " \"fair\": {\"value\": 2}, \"news\": {\"options\": [\"web\"]},"
                + " \"sites\": {\"text\": \"اخبار\"}")
        .statusCode(201);
  }

  @Test
  void whoMeetsNoConstraintIsToldInWords() {
    submit(UUID.randomUUID(), AT_HOME + ", \"age\": {\"number\": 17}")
        .statusCode(400)
        .body("errors.pointer", contains("/answers/age"))
        .body("errors.rule", contains("constraint"))
        .body("errors[0].detail", containsString("This survey is for adults"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "no | \"years\": {\"number\": 1} | /answers/years | not-relevant",
        "yes | \"years\": {\"missing\": \"not-asked\"} | /answers/years/missing |"
            + " missing-not-allowed",
        "yes | \"age\": {\"number\": 20}, \"years\": {\"number\": 21} |"
            + " /answers/years | constraint",
        "yes | \"age\": {\"number\": 70} | /answers/years | required",
        "yes | \"years\": {\"number\": 1}, \"fair\": {\"value\": 1} |"
            + " /answers/fair | not-relevant",
        "no | \"news\": {\"options\": [\"tv\", \"web\"]} | /answers/sites | required",
        "no | \"news\": {\"options\": [\"tv\"]}, \"sites\": {\"text\": \"x\"} |"
            + " /answers/sites | not-relevant"
      })
  void whatGoesAgainstTheLogicIsNamed(String abroad, String more, String pointer, String rule) {
    submit(UUID.randomUUID(), "\"lives-abroad\": {\"option\": \"" + abroad + "\"}, " + more)
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.rule", hasItem(rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "${lives-abroad} = 'yes' | ${lives = 'yes' | /sections/0/relevant | syntax",
        "${lives-abroad} = 'yes' | ${nobody} = 'yes' | /sections/0/relevant | unknown-item",
        "${lives-abroad} = 'yes' | ${fair} = 1 | /sections/0/relevant | later-item",
        "${lives-abroad} = 'yes' | ${image} = 1 | /sections/0/relevant | unknown-item",
        "${years} > 1 | ${fair} > 1 | /items/3/relevant | later-item",
        "${years} > 1 | . > 1 | /items/3/relevant | self",
        "${years} > 1 | selcted(${years}, 'a') | /items/3/relevant | syntax",
        ". >= 18 | . >= 121 | /items/1/constraint | never-met",
        ". >= 18 | ((((. | /items/1/constraint | syntax",
        "\"constraint\": \". >= 18\", | | /items/1/constraintMessage | not-allowed",
        "\"relevant\": \"${years} > 1\" | \"constraint\": \". > 1\" |"
            + " /items/3/constraint | not-allowed",
        "${age} >= 65 | . = 1 | /items/2/requiredIf | self",
        "${years} div ${age} | ${when} | /items/6/calculation | later-item",
        "${years} div ${age} | ${share} | /items/6/calculation | later-item",
        "${years} div ${age} | . | /items/6/calculation | self",
        "\"calculation\": \"now()\", | | /items/7/calculation | required",
        "\"label\": {\"en\": \"Age?\"}, | | /items/1/label | not-empty",
        "\"result\": \"text\" | \"required\": true | /items/7/required | not-allowed"
      })
  void logicThatCannotWorkIsNotStored(String sound, String wrong, String pointer, String rule) {
    // Given
    String content = QUESTIONNAIRE.replace(sound, wrong == null ? "" : wrong);
    assertThat(content).isNotEqualTo(QUESTIONNAIRE);

    // When, Then
    Clients.owner()
        .body(content)
        .put(Field.opened("consent").questionnaire())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.rule", hasItem(rule));
  }
}
