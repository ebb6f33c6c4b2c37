package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;

/** Without these, whoever imports a large file would have to ask again and again. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ImportProgressTest {

  @Test
  void theStreamTellsHowFarItIsAndEndsWithTheImport() {
    // Given
    Field field = Field.ready("published-dataset");
    String location =
        Csv.of("first", "Yes,,,,\n".repeat(3_000))
            .post(Clients.owner(), field)
            .statusCode(202)
            .extract()
            .header("Location");

    // When
    String stream =
        Clients.owner()
            .get(location + "/progress")
            .then()
            .statusCode(200)
            .contentType("text/event-stream")
            .extract()
            .asString();

    // Then
    List<String> events = stream.lines().filter(line -> line.startsWith("data:")).toList();
    assertThat(events.get(events.size() - 1))
        .contains("\"status\":\"finished\"")
        .contains("\"imported\":3000");
    assertThat(events.subList(0, events.size() - 1))
        .allSatisfy(event -> assertThat(event).doesNotContain("finished"));
  }

  @Test
  void whatIsNotYoursIsNotTold() {
    // Given
    Field field = Field.ready("published-dataset");

    // When, Then
    Clients.owner()
        .get(field.path("/response-imports/" + UUID.randomUUID() + "/progress"))
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }
}
