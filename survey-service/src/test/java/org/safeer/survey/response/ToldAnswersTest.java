package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeer.kit.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Schemas;

/** Without these, others would count what was not said, or learn what is not for them. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ToldAnswersTest {

  private static final String RESPONSES = "safeer.responses";
  private static final String VERSIONS = "safeer.questionnaire-versions";

  private static JsonNode told(String topic, String key, String type) {
    eventually(() -> assertThat(Published.records(topic, key)).isNotEmpty());
    ConsumerRecord<String, byte[]> record = Published.lastWord(topic, key);
    assertThat(Schemas.errors(type, record.value())).isEmpty();
    return Published.state(record);
  }

  private static JsonNode response(EveryType study, String answers) {
    UUID response = UUID.randomUUID();
    study.submit(response, answers).statusCode(201);
    return told(RESPONSES, study.field().study() + "/" + response, "ResponseState");
  }

  @Test
  void othersLearnOfAMatrixItsRowsAndOfYesAndNoAChoice() {
    // Given
    EveryType study = EveryType.ready();

    // When
    JsonNode version = told(VERSIONS, study.field().study(), "QuestionnaireVersionState");

    // Then
    assertThat(version.at("/items").findValuesAsText("item"))
        .containsExactly("media-fair", "media-hostile", "voted", "home");
    JsonNode row = version.at("/items/1");
    assertThat(row.at("/type").asText()).isEqualTo("likert");
    assertThat(row.at("/label/en").asText()).isEqualTo("hostile");
    assertThat(row.at("/points")).hasSize(3);
    assertThat(row.at("/sensitive").asBoolean()).isTrue();
    JsonNode yesNo = version.at("/items/2");
    assertThat(yesNo.at("/type").asText()).isEqualTo("single-choice");
    assertThat(yesNo.at("/options/0/label/ur").asText()).isEqualTo("جی ہاں");
    assertThat(yesNo.at("/options/1/option").asText()).isEqualTo("no");
    assertThat(version.at("/multipleItems").findValuesAsText("item")).containsExactly("news");
    assertThat(version.at("/multipleItems/0/options")).hasSize(5);
    assertThat(version.toString()).doesNotContain("needs", "arrived", "welcome", "specify");
  }

  @Test
  void choicesAreToldAndWordsDaysAndRankingsAreNot() {
    // Given
    EveryType study = EveryType.ready();

    // When
    JsonNode state =
        response(
            study,
            """
            "media-fair": {"value": 3}, "needs": {"ranking": ["faith", "work", "school"]},
            "news": {"options": ["other", "tv"], "text": "Secret"}, "voted": {"option": "no"},
            "arrived": {"date": "1998-02-28"}, "home": {"option": "elsewhere", "text": "Secret"}""");

    // Then
    assertThat(state.at("/answers/media-fair/value").asInt()).isEqualTo(3);
    assertThat(state.at("/answers/voted").toString()).isEqualTo("{\"option\":\"no\"}");
    assertThat(state.at("/answers/home").toString()).isEqualTo("{\"option\":\"elsewhere\"}");
    assertThat(state.at("/choices").toString()).isEqualTo("{\"news\":[\"tv\",\"other\"]}");
    assertThat(state.at("/answers").has("news")).isFalse();
    assertThat(state.has("preferNotToSay")).isFalse();
    assertThat(state.toString()).doesNotContain("Secret", "faith", "1998", "needs", "arrived");
  }

  @Test
  void whoWouldRatherNotSayIsToldAsNoAnswerAndByName() {
    // Given
    EveryType study = EveryType.ready();
    String rather = "{\"missing\": \"prefer-not-to-say\"}";

    // When
    JsonNode state =
        response(
            study,
            "\"media-fair\": %s, \"news\": %s, \"voted\": %s, \"arrived\": %s"
                .formatted(rather, rather, rather, rather));

    // Then
    assertThat(state.at("/preferNotToSay").toString())
        .isEqualTo("[\"media-fair\",\"news\",\"voted\"]");
    for (String item : new String[] {"media-fair", "news", "voted", "home"}) {
      assertThat(state.at("/answers/" + item).toString()).isEqualTo("{\"missing\":\"no-answer\"}");
    }
    assertThat(state.has("choices")).isFalse();
    assertThat(state.toString()).doesNotContain("arrived");
  }

  @Test
  void theBytesOfAnOlderKindOfResponseStayAsTheyWere() {
    // Given
    EveryType study = EveryType.ready();

    // When
    UUID response = UUID.randomUUID();
    study.submit(response, "\"media-fair\": {\"missing\": \"not-applicable\"}").statusCode(201);
    String key = study.field().study() + "/" + response;
    told(RESPONSES, key, "ResponseState");

    // Then
    assertThat(new String(Published.lastWord(RESPONSES, key).value(), StandardCharsets.UTF_8))
        .endsWith(
            "\"answers\":{\"media-fair\":{\"missing\":\"not-applicable\"},"
                + "\"media-hostile\":{\"missing\":\"no-answer\"},"
                + "\"news\":{\"missing\":\"no-answer\"},\"voted\":{\"missing\":\"no-answer\"},"
                + "\"home\":{\"missing\":\"no-answer\"}}}");
  }
}
