package org.safeer.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;

/** Without these, a questionnaire would be kept otherwise than it was designed. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ItemTypesJourneyTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static ValidatableResponse edit(Field field, String content) {
    String draft = Clients.owner().get(field.questionnaire()).then().extract().header("ETag");
    return Clients.owner()
        .header("If-Match", draft)
        .body(content)
        .put(field.questionnaire())
        .then();
  }

  /** Whether all that was sent is there; what was left out may have its usual value. */
  private static void assertHolds(JsonNode read, JsonNode sent) {
    if (sent.isValueNode()) {
      assertThat(read).isEqualTo(sent);
    } else if (sent.isArray()) {
      assertThat(read).hasSize(sent.size());
      for (int i = 0; i < sent.size(); i++) {
        assertHolds(read.get(i), sent.get(i));
      }
    } else {
      sent.properties()
          .forEach(member -> assertHolds(read.get(member.getKey()), member.getValue()));
    }
  }

  @Test
  void everyTypeIsKeptAsItWasDesigned() throws JsonProcessingException {
    // Given
    Field field = EveryType.ready().field();
    JsonNode sent = MAPPER.readTree(EveryType.QUESTIONNAIRE);

    // When
    String draft = Clients.owner().get(field.questionnaire()).asString();
    String version = Clients.owner().get(field.questionnaire() + "/versions/1").asString();

    // Then
    assertHolds(MAPPER.readTree(draft), sent);
    assertHolds(MAPPER.readTree(version), sent);
    Clients.owner().body(draftRequest(draft)).put(field.questionnaire()).then().statusCode(200);
    Clients.owner().post(field.questionnaire() + "/versions").then().statusCode(200);
  }

  /** What a client sends that edits what it has read. */
  private static String draftRequest(String read) throws JsonProcessingException {
    ObjectNode request = (ObjectNode) MAPPER.readTree(read);
    return request.retain("title", "sections", "scales", "items").toString();
  }

  @Test
  void whatIsNotSaidIsNotShown() {
    // Given
    Field field = Field.ready();

    // When
    String version = Clients.owner().get(field.questionnaire() + "/versions/1").asString();

    // Then
    assertThat(version)
        .doesNotContain("null", "sections", "hint", "preferNotToSay", "exclusive", "specify");
  }

  @Test
  void anOptionOrARowMayGoAndARowKeepsItsType() {
    // Given
    Field field = EveryType.ready().field();
    String fewer =
        EveryType.QUESTIONNAIRE
            .replaceFirst("\\{\"option\": \"radio\".*\\},", "")
            .replaceFirst("\\{\"row\": \"media-fair\".*\\},", "");
    String otherwise =
        EveryType.QUESTIONNAIRE.replace("\"media-fair\"", "\"voted\"").replace("yes-no", "date");

    // When, Then
    edit(field, otherwise)
        .statusCode(400)
        .body("errors.pointer", hasItems("/items/1/rows/0/row", "/items/5/item", "/items/5/type"))
        .body("errors.rule", hasItems("type-changed", "duplicate-item"));
    edit(field, fewer).statusCode(200);
    field.publish();
    Clients.owner()
        .get(field.questionnaire() + "/versions/2")
        .then()
        .body("items[1].rows.row", equalTo(List.of("media-hostile")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"yes-no\" | \"perhaps\" | /items/5/type | type",
        "\"1947-08-14\" | \"14.8.1947\" | /items/4/earliest | type",
        "\"1947-08-14\" | \"2027-01-01\" | /items/4/latest | range",
        "\"minimumChoices\": 2 | \"minimumChoices\": 0 | /items/2/minimumChoices | min",
        "\"minimumChoices\": 2 | \"minimumChoices\": 4 | /items/2/maximumChoices | range",
        "\"row\": \"media-fair\" | \"row\": \"Media\" | /items/1/rows/0/row | pattern",
        "\"row\": \"media-fair\" | \"row\": \"news\" | /items/2/item | duplicate-item",
        "\"section\": \"media\", \"scale\" | \"section\": \"x\", \"scale\" |"
            + " /items/1/section | unknown-section",
        "\"hint\": {\"en\" | \"hint\": {\"no tag\" | /items/1/hint | pattern",
        "\"exclusive\": true | \"exclusive\": 1 | /items/2/options/4/exclusive | type"
      })
  void whatCannotBeAskedIsNamed(String sound, String wrong, String pointer, String rule) {
    // Given
    Field field = Field.opened("consent");

    // When, Then
    Clients.owner()
        .body(EveryType.QUESTIONNAIRE.replace(sound, wrong))
        .put(field.questionnaire())
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(startsWith(pointer)))
        .body("errors.rule", hasItem(rule));
  }
}
