package org.safeer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Without these, whoever reads the AsyncAPI document would miss a topic, or look for one in vain.
 */
class AsyncApiTest {

  private static final Path DOCUMENT = Path.of("src/main/resources/asyncapi.yaml");

  private final Map<String, JsonNode> schemas = new TreeMap<>();
  private JsonNode document;

  @BeforeEach
  void readBoth() throws IOException {
    document = new YAMLMapper().readTree(Files.readString(DOCUMENT));
    for (Path schema : Contracts.schemas(Contracts.EVENTS)) {
      schemas.put(Contracts.EVENTS.relativize(schema).toString(), Contracts.read(schema));
    }
  }

  private static List<JsonNode> each(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }

  private JsonNode at(JsonNode reference) {
    return document.at(reference.path("$ref").asText().substring(1));
  }

  @Test
  void everySchemaIsTheMessageOfItsTopicAndNothingElseIs() {
    // Given
    List<String> expected = new ArrayList<>();
    schemas.forEach(
        (file, schema) -> expected.add(schema.path("x-topic").asText() + " ./events/" + file));
    // When
    List<String> documented = new ArrayList<>();
    for (JsonNode channel : document.path("channels")) {
      for (JsonNode message : channel.path("messages")) {
        JsonNode schema = at(message).at("/payload/schema/$ref");
        if (!schema.isMissingNode()) {
          documented.add(channel.path("address").asText() + " " + schema.asText());
        }
      }
    }
    // Then
    assertThat(documented).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyTopicSaysItsKeysAndHasTombstones() {
    for (JsonNode schema : schemas.values()) {
      // Given
      String topic = schema.path("x-topic").asText();
      // When
      JsonNode channel =
          each(document.path("channels")).stream()
              .filter(c -> c.path("address").asText().equals(topic))
              .findFirst()
              .orElseThrow();
      // Then
      assertThat(channel.path("description").asText())
          .contains("Record key `" + schema.path("x-record-key").asText() + "`")
          .contains("from `" + schema.path("x-partition-key").asText() + "`");
      assertThat(channel.at("/messages/tombstone").isMissingNode()).as(topic).isFalse();
    }
  }

  @Test
  void everyTopicHasWhoSendsAndWhoReads() {
    for (String channel : fieldNames(document.path("channels"))) {
      // When
      List<String> actions =
          each(document.path("operations")).stream()
              .filter(o -> o.at("/channel/$ref").asText().equals("#/channels/" + channel))
              .map(operation -> operation.path("action").asText())
              .toList();
      // Then
      assertThat(actions).as(channel).contains("send", "receive");
    }
  }

  @Test
  void onlyWhoOwnsATopicSendsToIt() throws IOException {
    // Given what each service is configured to own
    List<String> expected = new ArrayList<>();
    for (String service : List.of("survey", "interview", "theme")) {
      for (String topic : owned(service)) {
        expected.add(service + " " + topic);
      }
    }
    // When
    List<String> senders =
        each(document.path("operations")).stream()
            .filter(operation -> operation.path("action").asText().equals("send"))
            .map(
                o ->
                    o.at("/tags/0/name").asText()
                        + " "
                        + at(o.path("channel")).path("address").asText())
            .toList();
    // Then
    assertThat(senders).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> owned(String service) throws IOException {
    Path properties = Path.of("..", service + "-service/src/main/resources/application.properties");
    return Files.readAllLines(properties).stream()
        .filter(line -> line.startsWith("safeer.topics.owned="))
        .flatMap(line -> List.of(line.substring(line.indexOf('=') + 1).split(",")).stream())
        .toList();
  }

  @Test
  void everyHeaderOfCloudEventsIsDescribed() {
    assertThat(fieldNames(document.at("/components/schemas/CloudEventHeaders/properties")))
        .contains("content-type", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject");
    for (JsonNode message : document.at("/components/messages")) {
      assertThat(at(at(message.at("/traits/0")).path("headers")).has("required")).isTrue();
    }
  }

  private static List<String> fieldNames(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
