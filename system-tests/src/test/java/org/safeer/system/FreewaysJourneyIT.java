package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * The interviews' journey from a tape to a theme: the women who spoke and those they spoke of are
 * named nowhere, and every excerpt can be traced to their words.
 */
@Order(11)
@ExtendWith(SafeerSuite.class)
class FreewaysJourneyIT {

  private static final List<String> INTERVIEWS =
      List.of("interview-11", "interview-16", "interview-30");
  private static final String STUDY = "/v1/studies/" + RunningSuite.FREEWAYS;

  private final RunningSuite suite;
  private final Api researcher;

  FreewaysJourneyIT(RunningSuite suite) {
    this.suite = suite;
    this.researcher = suite.as(Client.FREEWAYS_RESEARCHER);
  }

  @Test
  void noNameThatWasSentIsKeptAnywhere() throws SQLException {
    // Given the names, places and numbers the partner asked to be replaced
    List<String> names =
        INTERVIEWS.stream()
            .flatMap(i -> file(i, "replacements.json").findValuesAsText("find").stream())
            .distinct()
            .toList();
    Databases databases = new Databases(suite);
    Topics topics = new Topics(suite.kafka());

    // When
    List<String> read =
        INTERVIEWS.stream().map(i -> researcher.get(transcript(i)).expect(200).body()).toList();

    // Then
    for (String name : names) {
      assertThat(read).noneMatch(text -> text.contains(name));
    }
    assertThat(databases.rowsWithAny(names).keySet()).as("tables with names").isEmpty();
    assertThat(databases.rowsWithAny(List.of("[interviewee]"))).as("their stand-in").isNotEmpty();
    for (String topic : Topics.ALL) {
      assertThat(topics.read(topic))
          .noneMatch(r -> names.stream().anyMatch(n -> Topics.mentions(r, n)));
    }
  }

  @Test
  void everyExcerptIsTheQuoteThatWasCoded() {
    // Given
    Map<String, List<String>> quotes =
        INTERVIEWS.stream()
            .flatMap(FreewaysJourneyIT::codings)
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
  void everyThemeCountsItsExcerptsAndWhoSpokeThem() {
    // Given
    Map<String, Long> excerpts = countsByCode(FreewaysJourneyIT::codes);
    Map<String, Long> interviewees = countsByCode(interview -> codes(interview).distinct());

    // When
    JsonNode live = researcher.get(STUDY + "/aggregates").expect(200).json();

    // Then
    assertThat(live.at("/evidence/interviews").asInt()).isEqualTo(INTERVIEWS.size());
    List<JsonNode> codes =
        Json.each(live.path("themes")).flatMap(theme -> Json.each(theme.path("codes"))).toList();
    assertThat(codes).hasSameSizeAs(excerpts.keySet());
    for (JsonNode code : codes) {
      String key = code.path("code").asText();
      assertThat(code.path("excerpts").asLong()).as(key).isEqualTo(excerpts.get(key));
      assertThat(code.path("interviewees").asLong()).as(key).isEqualTo(interviewees.get(key));
    }
  }

  @Test
  void aReleaseOfThreeVoicesTellsNoCount() {
    // Given three interviewees, of whom any count below three, and its complement, would tell
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
    int status = suite.as(Client.PARTNER).get(transcript("interview-11")).status();

    // Then
    assertThat(status).isEqualTo(403);
  }

  private static JsonNode file(String interview, String name) {
    return Json.resource(RunningSuite.FREEWAYS + "/interviews/" + interview + "/" + name);
  }

  private static String transcript(String interview) {
    String id = file(interview, "interview.json").path("interview").asText();
    return STUDY + "/interviews/" + id + "/transcript";
  }

  private static Stream<JsonNode> codings(String interview) {
    return Json.each(file(interview, "codings.json").path("codings"));
  }

  private static Stream<String> codes(String interview) {
    return codings(interview).map(coding -> coding.path("code").asText());
  }

  private static Map<String, Long> countsByCode(Function<String, Stream<String>> codes) {
    return INTERVIEWS.stream()
        .flatMap(codes)
        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
  }
}
