package org.safeer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without these, a reader written from the examples could fail on what is really sent. */
class GoldenExamplesTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static List<Path> schemas() {
    return Contracts.schemas(Contracts.EVENTS);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyExampleIsValid(Path schemaFile) {
    // Given
    Schema schema = REGISTRY.getSchema(Contracts.read(schemaFile));
    List<Path> examples = Contracts.examplesBeside(schemaFile);

    // When, Then
    assertThat(examples).isNotEmpty();
    for (Path example : examples) {
      assertThat(schema.validate(Contracts.read(example))).as(example.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void anExampleWithoutOneOfItsRequiredFieldsIsInvalid(Path schemaFile) {
    // Given
    JsonNode text = Contracts.read(schemaFile);
    Schema schema = REGISTRY.getSchema(text);
    JsonNode example = Contracts.read(Contracts.examplesBeside(schemaFile).get(0));

    // When, Then
    for (JsonNode required : text.get("required")) {
      ObjectNode broken = example.deepCopy();
      broken.remove(required.asText());
      assertThat(schema.validate(broken)).as("without " + required.asText()).isNotEmpty();
    }
  }

  @Test
  void aWithdrawnParticipantHoldsTheOpaqueIdAlone() {
    // Given
    Path schemaFile = Contracts.EVENTS.resolve("ParticipantState/v1/schema.json");
    Schema schema = REGISTRY.getSchema(Contracts.read(schemaFile));
    ObjectNode withdrawn =
        (ObjectNode) Contracts.read(schemaFile.resolveSibling("example-withdrawn.json"));

    // When
    withdrawn.put("region", "gulf");

    // Then
    assertThat(schema.validate(withdrawn)).isNotEmpty();
  }
}
