package org.safeer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without these, an upgrade of one service could stop another that still reads the old form. */
class CompatibilityTest {

  private JsonNode published;
  private ObjectNode present;

  static List<Path> published() {
    return Contracts.schemas(Contracts.PUBLISHED);
  }

  @BeforeEach
  void aPublishedSchema() {
    published = Contracts.read(Contracts.PUBLISHED.resolve("ResponseState/v1/schema.json"));
    present = published.deepCopy();
  }

  @ParameterizedTest
  @MethodSource("published")
  void aPublishedSchemaOnlyGainedOptionalFields(Path schema) {
    Path now = Contracts.EVENTS.resolve(Contracts.PUBLISHED.relativize(schema));
    assertThat(Files.exists(now)).as(now.toString()).isTrue();
    assertThat(SchemaChange.breaks(Contracts.read(schema), Contracts.read(now))).isEmpty();
  }

  @Test
  void everySchemaIsPublished() {
    List<Path> here = Contracts.schemas(Contracts.EVENTS);
    List<Path> there = Contracts.schemas(Contracts.PUBLISHED);
    assertThat(there.stream().map(Contracts.PUBLISHED::relativize))
        .containsExactlyElementsOf(here.stream().map(Contracts.EVENTS::relativize).toList());
  }

  @Test
  void aNewOptionalFieldIsFine() {
    ((ObjectNode) present.get("properties")).putObject("weight").put("type", "number");
    assertThat(SchemaChange.breaks(published, present)).isEmpty();
  }

  @Test
  void aNewRequiredFieldBreaks() {
    ((ObjectNode) present.get("properties")).putObject("weight").put("type", "number");
    ((ArrayNode) present.get("required")).add("weight");
    assertThat(SchemaChange.breaks(published, present)).isNotEmpty();
  }

  @Test
  void aLostFieldBreaks() {
    ((ObjectNode) present.get("properties")).remove("participant");
    assertThat(SchemaChange.breaks(published, present)).isNotEmpty();
  }

  @Test
  void aChangedTypeBreaks() {
    ((ObjectNode) present.at("/properties/questionnaireVersion")).put("type", "string");
    assertThat(SchemaChange.breaks(published, present)).isNotEmpty();
  }

  @Test
  void aTightenedFieldBreaks() {
    ((ObjectNode) present.at("/properties/version")).put("maximum", 5);
    assertThat(SchemaChange.breaks(published, present)).isNotEmpty();
  }
}
