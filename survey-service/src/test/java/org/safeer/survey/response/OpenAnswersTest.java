package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.safeer.kit.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;

/** Without these, a number would be lost or changed, or what a person wrote would travel. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class OpenAnswersTest {

  private static final String WORDS = "میں نے یہاں پہلی بار 1998 میں ووٹ دیا";

  private static String answering(UUID participant, String years, String words) {
    return Field.responseRequest(participant, 2)
        .replace("\"voted\"", "\"years\": %s, \"words\": %s, \"voted\"".formatted(years, words));
  }

  private static String words(String words) {
    return "{\"text\": \"%s\"}".formatted(words);
  }

  private static UUID submit(Field field, String years, String words) {
    UUID response = UUID.randomUUID();
    Clients.owner()
        .body(answering(field.participant(), years, words))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);
    return response;
  }

  @Test
  void theTeamReadsNumbersAndWordsAsTheyWereGiven() {
    // Given
    Field field = Field.open();

    // When
    UUID response = submit(field, "{\"number\": 12.50}", words(WORDS));

    // Then
    Clients.owner()
        .get(field.responsePath(response))
        .then()
        .statusCode(200)
        .body("answers.years.number", equalTo(12.5f))
        .body("answers.words.text", equalTo(WORDS));
  }

  @Test
  void aNumberSpeltOtherwiseIsTheSameSubmission() {
    // Given
    Field field = Field.open();
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();

    // When, Then
    for (String spelling : List.of("9e1", "90", "90.0", "90.000")) {
      Clients.owner()
          .body(answering(participant, "{\"number\": " + spelling + "}", words("x")))
          .put(field.responsePath(response))
          .then()
          .statusCode(spelling.equals("9e1") ? 201 : 200)
          .body("answers.years.number", equalTo(90));
    }
  }

  @Test
  void numbersAreToldToOthersAndWordsNever() {
    // Given
    Field field = Field.open();

    // When
    UUID told = submit(field, "{\"number\": 12.5}", words(WORDS));
    UUID untold = submit(field, "{\"missing\": \"no-answer\"}", "{\"missing\": \"no-answer\"}");

    // Then
    eventually(() -> assertThat(records(field)).hasSize(2));
    JsonNode number = state(field, told);
    assertThat(number.at("/numbers/years").decimalValue()).isEqualByComparingTo("12.5");
    assertThat(number.at("/answers").has("years")).isFalse();
    JsonNode missing = state(field, untold);
    assertThat(missing.has("numbers")).isFalse();
    assertThat(missing.at("/answers/years/missing").asText()).isEqualTo("no-answer");
    assertThat(records(field))
        .allSatisfy(
            record ->
                assertThat(new String(record.value(), StandardCharsets.UTF_8))
                    .doesNotContain("words")
                    .doesNotContain("1998"));
  }

  @Test
  void othersLearnWhichNumbersAreAskedForAndNoQuestionThatIsAnsweredInWords() {
    // Given
    Field field = Field.open();

    // When, Then
    String topic = "safeer.questionnaire-versions";
    eventually(() -> assertThat(Published.records(topic, field.study())).hasSize(1));
    JsonNode state = Published.state(Published.lastWord(topic, field.study()));
    assertThat(state.at("/numberItems/0/item").asText()).isEqualTo("years");
    assertThat(state.at("/numberItems/0/unit/ur").asText()).isEqualTo("سال");
    assertThat(state.at("/numberItems/0/minimum").decimalValue()).isEqualByComparingTo("0");
    assertThat(state.at("/numberItems/0/decimals").asInt()).isEqualTo(1);
    assertThat(state.at("/items").findValuesAsText("item"))
        .containsExactly("image-abroad", "dress", "voted");
    assertThat(state.toString()).doesNotContain("words");
  }

  private static List<ConsumerRecord<String, byte[]>> records(Field field) {
    return Published.records("safeer.responses", field.study() + "/");
  }

  private static JsonNode state(Field field, UUID response) {
    return Published.state(Published.lastWord("safeer.responses", field.study() + "/" + response));
  }

  @Test
  void whatNobodyCouldMeanIsNamed() {
    // Given
    Field field = Field.open();
    String request = answering(field.participant(), "{\"number\": 90.25}", words("a".repeat(2001)));

    // When, Then
    Clients.owner()
        .body(request)
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItems("/answers/years/number", "/answers/words/text"))
        .body("errors.rule", hasItems("range", "decimals", "length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"12\"",
        "\"\"",
        "true",
        "[]",
        "NaN",
        "1e999999999",
        "-1e999999999",
        "1e99999999999",
        "1e-999999999",
        "10e2147483647",
        "0.0000001",
        "1000000000000"
      })
  void numbersThatCannotBeKeptAreRefused(String number) {
    // Given
    Field field = Field.open();

    // When, Then
    Clients.owner()
        .body(answering(field.participant(), "{\"number\": " + number + "}", words("x")))
        .put(field.responsePath(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    Clients.owner()
        .body(Field.OPEN_QUESTIONNAIRE.replace("\"minimum\": 0", "\"minimum\": " + number))
        .put(field.path("/questionnaires/other"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }
}
