package org.safeer.survey.response;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;

/** Without these, what people chose, ranked or dated would be lost, or taken for something else. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ManyAnswersTest {

  private static final String ALL =
      """
      "media-fair": {"value": 3}, "media-hostile": {"missing": "prefer-not-to-say"},
      "news": {"options": ["other", "tv"], "text": "The mosque"},
      "needs": {"ranking": ["faith", "work", "school"]},
      "arrived": {"date": "1998-02-28"}, "voted": {"option": "no"},
      "home": {"option": "elsewhere", "text": "Both"}""";

  @Test
  void everyAnswerIsReadAsItWasGiven() {
    // Given
    EveryType study = EveryType.ready();
    UUID response = UUID.randomUUID();

    // When
    study.submit(response, ALL).statusCode(201);

    // Then
    Clients.owner()
        .get(study.field().responsePath(response))
        .then()
        .statusCode(200)
        .body("answers.media-fair.value", equalTo(3))
        .body("answers.media-hostile.missing", equalTo("prefer-not-to-say"))
        .body("answers.news.options", contains("tv", "other"))
        .body("answers.news.text", equalTo("The mosque"))
        .body("answers.needs.ranking", contains("faith", "work", "school"))
        .body("answers.arrived.date", equalTo("1998-02-28"))
        .body("answers.voted.option", equalTo("no"))
        .body("answers.home.text", equalTo("Both"))
        .body("answers", not(hasKey("media")))
        .body("answers", not(hasKey("welcome")));
  }

  @Test
  void aSetChosenInAnotherOrderIsTheSameSubmissionAndAnotherRankingIsNot() {
    // Given
    EveryType study = EveryType.ready();
    UUID response = UUID.randomUUID();
    UUID participant = study.field().participant();
    study.submit(response, participant, ALL).statusCode(201);

    // When, Then
    String again = ALL.replace("[\"other\", \"tv\"]", "[\"tv\", \"other\", \"tv\"]");
    study.submit(response, participant, again).statusCode(200);
    String turned = ALL.replace("\"work\", \"school\"", "\"school\", \"work\"");
    study.submit(response, participant, turned).statusCode(409);
  }

  @Test
  void anOptionThatStandsAloneNeedsNoCompany() {
    // Given
    EveryType study = EveryType.ready();

    // When, Then
    study.submit(UUID.randomUUID(), "\"news\": {\"options\": [\"none\"]}").statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"media\": {\"value\": 1} | /answers/media | takes-no-answer",
        "\"welcome\": {\"missing\": \"no-answer\"} | /answers/welcome | takes-no-answer",
        "\"media-fair\": {\"value\": 4} | /answers/media-fair/value | scale-point",
        "\"news\": {\"option\": \"tv\"} | /answers/news/option | item-type",
        "\"news\": {\"options\": []} | /answers/news/options | too-few-choices",
        "\"news\": {\"options\": [\"tv\", \"tv\"]} | /answers/news/options | too-few-choices",
        "\"news\": {\"options\": [\"tv\", \"print\"]} | /answers/news/options/1 | option",
        "\"news\": {\"options\": [\"tv\", \"none\"]} | /answers/news/options | exclusive",
        "\"news\": {\"options\": [\"tv\", \"radio\", \"family\", \"other\"]} |"
            + " /answers/news/options | too-many-choices",
        "\"news\": {\"options\": [\"tv\", \"radio\"], \"text\": \"x\"} |"
            + " /answers/news/text | specify",
        "\"news\": {\"options\": [\"tv\", \"other\"], \"text\": \" \"} |"
            + " /answers/news/text | blank",
        "\"news\": {\"text\": \"x\"} | /answers/news/text | item-type",
        "\"news\": {\"options\": [\"tv\"], \"value\": 1} | /answers/news | one-of",
        "\"news\": {\"missing\": \"no-answer\", \"text\": \"x\"} | /answers/news | one-of",
        "\"news\": {\"options\": [null]} | /answers/news/options/0 | not-null",
        "\"news\": {\"options\": [\"No Key\"]} | /answers/news/options/0 | pattern",
        "\"needs\": {\"ranking\": [\"work\", \"faith\"]} |"
            + " /answers/needs/ranking | too-few-choices",
        "\"needs\": {\"ranking\": [\"work\", \"faith\", \"work\"]} |"
            + " /answers/needs/ranking/2 | duplicate-option",
        "\"needs\": {\"ranking\": [\"work\", \"faith\", \"home\"]} |"
            + " /answers/needs/ranking/2 | option",
        "\"needs\": {\"options\": [\"work\"]} | /answers/needs/options | item-type",
        "\"needs\": {\"missing\": \"prefer-not-to-say\"} |"
            + " /answers/needs/missing | missing-not-allowed",
        "\"arrived\": {\"date\": \"1947-08-13\"} | /answers/arrived/date | range",
        "\"arrived\": {\"date\": \"2027-01-01\"} | /answers/arrived/date | range",
        "\"arrived\": {\"date\": \"2025-02-29\"} | /answers/arrived/date | type",
        "\"arrived\": {\"date\": \"2025-11-20T00:00:00Z\"} | /answers/arrived/date | type",
        "\"arrived\": {\"date\": \"+9999999-01-01\"} | /answers/arrived/date | type",
        "\"arrived\": {\"date\": \"\"} | /answers/arrived/date | type",
        "\"arrived\": {\"date\": 20000} | /answers/arrived/date | type",
        "\"arrived\": {\"date\": [2025, 11, 20]} | /answers/arrived/date | type",
        "\"voted\": {\"option\": \"maybe\"} | /answers/voted/option | option",
        "\"voted\": {\"option\": \"yes\", \"text\": \"x\"} | /answers/voted/text | specify",
        "\"voted\": {\"missing\": \"not-asked\"} | /answers/voted/missing | missing-not-allowed",
        "\"voted\": {\"missing\": \"not-applicable\"} |"
            + " /answers/voted/missing | missing-not-allowed",
        "\"home\": {\"option\": \"here\", \"text\": \"x\"} | /answers/home/text | specify"
      })
  void whatCannotBeAnsweredIsNamed(String answers, String pointer, String rule) {
    // Given
    EveryType study = EveryType.ready();

    // When, Then
    study
        .submit(UUID.randomUUID(), answers)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.rule", hasItem(rule));
  }

  @Test
  void wordsBesideAChoiceAreBounded() {
    // Given
    EveryType study = EveryType.ready();
    String answer = "\"home\": {\"option\": \"elsewhere\", \"text\": \"%s\"}";

    // When, Then
    study.submit(UUID.randomUUID(), answer.formatted("ہ".repeat(1000))).statusCode(201);
    study
        .submit(UUID.randomUUID(), answer.formatted("ہ".repeat(1001)))
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/answers/home/text")))
        .body("errors.rule", equalTo(List.of("length")));
  }
}
