package org.safeer.interview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a researcher would take for unsaid what somebody said. */
@RealServers
class TranscriptSearchTest {

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"), "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language                  | 2",
        "learned languages         | 2",
        "\"language was hard\"     | 2",
        "language -hard            | 3",
        "visas or weather          | 3",
        "visa weather              |",
      })
  void wordsAreFoundAsOneTypesThem(String words, String turns) {
    // Given
    said("Why?", "At first the language was hard. I learned it.", "No visa, no languages.");
    List<Integer> expected =
        switch (words) {
          case "language" -> List.of(2, 3);
          default -> turns == null ? List.of() : List.of(Integer.valueOf(turns));
        };

    // When, Then
    search(words).body("items.turn", equalTo(expected));
  }

  @Test
  void urduIsFoundAsItIsWrittenAndOffsetsCountCodePoints() {
    // Given
    UUID urdu = study.interview(study.participant("interview"), "ur");
    study
        .transcript(urdu, "🎉 میڈیا؟\n\n🇵🇰 e\u0301 میڈیا ہمیشہ ایک ہی تصویر دکھاتا ہے۔")
        .statusCode(201);

    // When
    JsonPath found = search("میڈیا").statusCode(200).extract().jsonPath();

    // Then
    assertThat(found.getList("items.turn")).containsExactly(1, 2);
    String snippet = found.getString("items[1].snippet");
    int start = found.getInt("items[1].words[0].start") - found.getInt("items[1].start");
    int end = found.getInt("items[1].words[0].end") - found.getInt("items[1].start");
    int from = snippet.offsetByCodePoints(0, start);
    assertThat(snippet.substring(from, snippet.offsetByCodePoints(from, end - start)))
        .isEqualTo("میڈیا");
    search("میڈی").body("items", empty());
  }

  @Test
  void whatIsFoundIsNarrowedByWhoSpeaksAndHowItIsCoded() {
    // Given
    said("Is home far?", "Home is far.", "Is it home?", "Home is here.");
    study.code("home");
    study.coding(interview, TestStudy.codingOf("home", 4, 0, 4));

    // When, Then
    search("home", Map.of("filter[speaker][eq]", "interviewee")).body("items.turn", contains(2, 4));
    search("home", Map.of("filter[code][in]", "away,home")).body("items.turn", contains(4));
    search("home", Map.of("filter[participant.region][eq]", "gulf"))
        .body("items.turn", contains(1, 2, 3, 4));
    search("home", Map.of("filter[participant.region][eq]", "europe")).body("items", empty());
    search("home", Map.of("filter[attribute.generation][eq]", "first")).body("items", empty());
    search("home", Map.of("filter[language][eq]", "en")).body("items.turn", contains(1, 2, 3, 4));
    search("home", Map.of("filter[mood][eq]", "good"))
        .statusCode(400)
        .body("errors[0].rule", equalTo("unknown-field"));
  }

  @Test
  void pagesFollowEachOther() {
    // Given
    said("home", "home", "home", "home", "home");

    // When
    JsonPath first = search("home", Map.of("limit", "2")).extract().jsonPath();
    JsonPath second =
        search("home", Map.of("limit", "2", "cursor", first.getString("next")))
            .extract()
            .jsonPath();

    // Then
    assertThat(first.getList("items.turn")).containsExactly(1, 2);
    assertThat(second.getList("items.turn")).containsExactly(3, 4);
    search("house", Map.of("cursor", first.getString("next")))
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @Test
  void anotherStudyIsNotSearched() {
    // Given
    said("Why?", "A secret word: pomegranate.");
    TestStudy other = TestStudy.known();

    // When, Then
    other
        .owner()
        .queryParam("words", "pomegranate")
        .get(other.path("/transcript-search"))
        .then()
        .statusCode(200)
        .body("items", empty());
    study
        .collector("partner-app")
        .queryParam("words", "pomegranate")
        .get(study.path("/transcript-search"))
        .then()
        .statusCode(403);
  }

  private void said(String... turns) {
    study.transcript(interview, String.join("\n\n", turns)).statusCode(201);
  }

  private ValidatableResponse search(String words) {
    return search(words, Map.of());
  }

  private ValidatableResponse search(String words, Map<String, String> more) {
    return study
        .owner()
        .queryParam("words", words)
        .queryParams(more)
        .get(study.path("/transcript-search"))
        .then();
  }
}
