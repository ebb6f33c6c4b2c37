package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.store.Databases;
import org.safeer.system.store.Topics;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.DemoRelease;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/**
 * The interview's journey from a tape to a theme: the woman who spoke and those she spoke of are
 * named nowhere, and every excerpt can be traced to her words.
 */
@Order(11)
@ExtendWith(SafeerSuite.class)
class FreewaysJourneyIT {

  private static final String FOLDER = RunningSuite.FREEWAYS + "/";
  private static final String STUDY = "/v1/studies/" + RunningSuite.FREEWAYS;

  private final RunningSuite suite;
  private final Api researcher;
  private final JsonNode codings = Json.resource(FOLDER + "codings.json").path("codings");
  private final String transcript;

  FreewaysJourneyIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.FREEWAYS_RESEARCHER);
    String interview = Json.resource(FOLDER + "interview.json").path("interview").asText();
    this.transcript = STUDY + "/interviews/" + interview + "/transcript";
  }

  @Test
  void noNameThatWasSentIsKeptAnywhere() throws SQLException {
    // Given the names, places and numbers the partner asked to be replaced
    List<String> names = Json.resource(FOLDER + "replacements.json").findValuesAsText("find");
    Databases databases = new Databases(suite);
    Topics topics = new Topics(suite.kafka());

    // When
    String read = researcher.get(transcript).expect(200).body();

    // Then
    for (String name : names) {
      assertThat(read).doesNotContain(name);
      assertThat(databases.rowsWith(name).keySet()).as("tables with %s", name).isEmpty();
    }
    for (String topic : Topics.ALL) {
      assertThat(topics.read(topic))
          .noneMatch(r -> names.stream().anyMatch(n -> Topics.mentions(r, n)));
    }
  }

  @Test
  void everyExcerptIsTheQuoteThatWasCoded() {
    // Given
    Map<String, List<String>> quotes =
        Json.each(codings)
            .collect(
                Collectors.groupingBy(
                    coding -> coding.path("code").asText(),
                    Collectors.mapping(
                        coding -> coding.path("quote").asText(), Collectors.toList())));

    // When, Then
    quotes.forEach(
        (code, expected) -> {
          JsonNode found =
              researcher.get(STUDY + "/excerpts?limit=200&code=" + code).expect(200).json();
          assertThat(found.path("items").findValuesAsText("text"))
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void everyThemeCountsItsExcerpts() {
    // Given
    Map<String, Long> expected =
        Json.each(codings)
            .collect(Collectors.groupingBy(c -> c.path("code").asText(), Collectors.counting()));

    // When
    JsonNode live = researcher.get(STUDY + "/aggregates").expect(200).json();

    // Then
    assertThat(live.at("/evidence/interviews").asInt()).isEqualTo(1);
    List<JsonNode> codes =
        Json.each(live.path("themes")).flatMap(theme -> Json.each(theme.path("codes"))).toList();
    assertThat(codes).isNotEmpty();
    for (JsonNode code : codes) {
      long excerpts = expected.getOrDefault(code.path("code").asText(), 0L);
      assertThat(code.path("excerpts").asLong()).as(code.toString()).isEqualTo(excerpts);
      assertThat(code.path("interviewees").asLong()).isEqualTo(excerpts > 0 ? 1 : 0);
    }
  }

  @Test
  void aReleaseOfOneVoiceTellsNoCount() {
    // Given one interviewee, whom any count would be about
    // When
    JsonNode release = DemoRelease.of(RunningSuite.FREEWAYS).as(suite, Client.EMBASSY);

    // Then
    List<JsonNode> codes =
        Json.each(release.path("themes")).flatMap(theme -> Json.each(theme.path("codes"))).toList();
    assertThat(codes).isNotEmpty();
    for (JsonNode code : codes) {
      assertThat(code.at("/excerpts/value").isNull()).as(code.toString()).isTrue();
      assertThat(code.at("/interviewees/value").isNull()).as(code.toString()).isTrue();
      assertThat(code.at("/interviewees/status").asText()).isEqualTo("suppressed");
    }
  }

  @Test
  void thePartnerWhoSentTheTranscriptDoesNotReadIt() {
    // Given the partner, which holds the tape but has no part in the analysis
    // When
    int status = suite.as(Client.PARTNER).get(transcript).status();

    // Then
    assertThat(status).isEqualTo(403);
  }
}
