package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;

/** Without this, an export of the usual size would take minutes. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ImportSpeedTest {

  private static final Logger LOG = Logger.getLogger(ImportSpeedTest.class);

  private static final int ROWS = 1039;
  private static final int ITEMS = 30;

  /** Five seconds are the aim on an idle machine; a build machine is seldom idle. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Test
  void anExportOfTheUsualSizeIsInWithinSeconds() {
    // Given
    Field field = Field.opened("published-dataset");
    Clients.owner().body(questionnaire()).put(field.questionnaire()).then().statusCode(201);
    Clients.owner().post(field.questionnaire() + "/versions").then().statusCode(201);
    Csv csv = new Csv(mapping(), file().getBytes(StandardCharsets.UTF_8));

    // When
    String location = csv.post(Clients.owner(), field).statusCode(202).extract().header("Location");
    JsonPath job = Imports.ended(location);

    // Then
    Duration taken =
        Duration.between(
            Instant.parse(job.getString("createdAt")), Instant.parse(job.getString("finishedAt")));
    LOG.infof("%d rows of %d items were imported in %s", ROWS, ITEMS, taken);
    assertThat(job.getInt("rows.imported")).isEqualTo(ROWS);
    assertThat(taken).isLessThan(LONGEST);
  }

  private static String questionnaire() {
    return """
        {"title": {"en": "Comfort"},
         "scales": {"comfort": {"notApplicable": true, "points": [%s]}},
         "items": [%s]}"""
        .formatted(
            joined(5, i -> "{\"value\": %d, \"label\": {\"en\": \"%d\"}}".formatted(i + 1, i + 1)),
            joined(
                ITEMS,
                i ->
                    """
                    {"item": "comfort-%d", "type": "likert", "label": {"en": "?"},
                     "scale": "comfort"}"""
                        .formatted(i)));
  }

  private static String mapping() {
    return """
        {"importKey": "speed", "questionnaire": "main", "questionnaireVersion": 1,
         "headerRows": 2, "basis": {"kind": "published-dataset", "source": "Made up"},
         "items": [%s]}"""
        .formatted(
            joined(
                ITEMS,
                i ->
                    """
                    {"item": "comfort-%d", "column": %d, "notApplicable": ["never"],
                     "values": {"very low": 1, "low": 2, "middle": 3, "high": 4, "very high": 5}}"""
                        .formatted(i, i)));
  }

  private static String file() {
    String[] labels = {"very low", "low", "middle", "high", "very high", "never", ""};
    String header =
        joined(ITEMS, i -> "\"How comfortable, really, are you with %d?\"".formatted(i));
    return header
        + "\n"
        + joined(ITEMS, i -> "Response")
        + "\n"
        + IntStream.range(0, ROWS)
            .mapToObj(row -> joined(ITEMS, i -> labels[(row * 31 + i * 7) % labels.length]))
            .collect(Collectors.joining("\n"));
  }

  private static String joined(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
  }
}
