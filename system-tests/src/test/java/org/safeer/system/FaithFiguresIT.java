package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.figures.CellCheck;
import org.safeer.system.figures.FaithSurvey;
import org.safeer.system.figures.ItemFigures;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.DemoRelease;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * The survey's journey from a partner's file to a ministry's table: every figure on the way is the
 * one that the published file itself gives.
 */
@Order(10)
@ExtendWith(SafeerSuite.class)
class FaithFiguresIT {

  private static final int ROWS = 11; // nine regions, "unknown" and "all"

  private final RunningSuite suite;
  private final FaithSurvey file = FaithSurvey.read();

  FaithFiguresIT(RunningSuite suite) {
    this.suite = suite;
  }

  @Test
  void everyLiveFigureIsTheOneOfTheFile() {
    // Given
    String path = "/v1/studies/" + RunningSuite.FAITH + "/aggregates";

    // When
    JsonNode live = suite.as(Client.FAITH_RESEARCHER).get(path).expect(200).json();

    // Then
    assertThat(live.at("/evidence/responses").asInt()).isEqualTo(file.people());
    List<JsonNode> items = items(live).toList();
    assertThat(items)
        .extracting(item -> item.path("item").asText())
        .containsExactlyInAnyOrderElementsOf(FaithSurvey.items());
    SoftAssertions.assertSoftly(softly -> items.forEach(item -> compareLive(softly, item)));
  }

  private void compareLive(SoftAssertions softly, JsonNode item) {
    Map<String, ItemFigures> expected = file.figures(item.path("item").asText());
    assertThat(expected).hasSize(ROWS);
    softly.assertThat(item.path("cells")).hasSize(ROWS);
    for (JsonNode cell : item.path("cells")) {
      ItemFigures figures = expected.get(cell.path("region").asText());
      new CellCheck(softly, item.path("item").asText(), cell, figures).live();
    }
  }

  @Test
  void everyPublishedFigureIsTheOneOfTheFile() {
    // Given the release as the embassy reads it
    JsonNode release = DemoRelease.of(RunningSuite.FAITH).as(suite, Client.EMBASSY);

    // When
    List<JsonNode> items = items(release).toList();

    // Then what is shown is right, and what is not shown is not there
    assertThat(items)
        .extracting(item -> item.path("item").asText())
        .containsExactlyInAnyOrderElementsOf(FaithSurvey.items());
    SoftAssertions.assertSoftly(softly -> items.forEach(item -> comparePublished(softly, item)));
  }

  private void comparePublished(SoftAssertions softly, JsonNode item) {
    Map<String, ItemFigures> expected = file.figures(item.path("item").asText());
    softly.assertThat(item.path("cells")).hasSize(ROWS);
    for (JsonNode cell : item.path("cells")) {
      ItemFigures figures = expected.get(cell.path("region").asText());
      new CellCheck(softly, item.path("item").asText(), cell, figures).published();
    }
  }

  @Test
  void theReleaseIsWorthReading() {
    // Given
    JsonNode release = DemoRelease.of(RunningSuite.FAITH).as(suite, Client.EMBASSY);

    // When
    List<JsonNode> cells = items(release).flatMap(item -> Json.each(item.path("cells"))).toList();
    long shares = cells.stream().filter(c -> c.at("/topTwo/share").isNumber()).count();

    // Then the protection has left most of the table
    System.out.printf("the release shows %d of %d shares%n", shares, cells.size());
    assertThat(shares).isGreaterThan(cells.size() / 2);
    assertThat(release.path("citation").asText()).isNotBlank();
    assertThat(release.path("attribution").asText()).contains("CC BY 4.0");
    assertThat(release.path("publishedBy").asText()).isEqualTo("output-checker");
    assertThat(release.path("author").asText()).isEqualTo("faith-researcher");
  }

  private static Stream<JsonNode> items(JsonNode themes) {
    return Json.each(themes.path("themes")).flatMap(theme -> Json.each(theme.path("items")));
  }
}
