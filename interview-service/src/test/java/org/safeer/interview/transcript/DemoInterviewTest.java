package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without these, the demo could show a real person's name, or code words nobody said. */
class DemoInterviewTest {

  /** Ordinary words, and the countries, that also stand in what is replaced. */
  private static final Map<String, String> ORDINARY =
      Map.of(
          "interview-11",
          "church college cotton hospital lady little malta markets mills old our parramatta road street way",
          "interview-16",
          "army band choral club company country england exchange fire great"
              + " her high highway hospital opera players road society south street sydney telephone that the university well women year",
          "interview-30",
          "band first hospital italy lady our second seven show station street tile works");

  @ParameterizedTest
  @MethodSource("org.safeer.interview.transcript.DemoInterview#names")
  void everyReplacementFindsSomethingAndNothingOfItIsLeft(String name) {
    // Given
    DemoInterview interview = DemoInterview.of(name);

    // When
    List<String> left = interview.left();

    // Then
    assertThat(interview.prepared().unused()).isEmpty();
    assertThat(left).containsExactly(ORDINARY.get(name).split(" "));
  }

  @ParameterizedTest
  @MethodSource("org.safeer.interview.transcript.DemoInterview#names")
  void questionsAreTheInterviewers(String name) {
    // Given
    List<SpokenTurn> turns = DemoInterview.of(name).turns();

    // When
    List<SpokenTurn> questions = turns.stream().filter(turn -> turn.text().endsWith("?")).toList();
    long asked = questions.stream().filter(turn -> turn.speaker().equals("interviewer")).count();

    // Then
    assertThat(questions).hasSizeGreaterThan(100);
    assertThat(asked).isGreaterThanOrEqualTo(questions.size() * 95L / 100);
    assertThat(turns.get(0).speaker()).isEqualTo("interviewee");
    assertThat(turns.get(0).text()).startsWith("My name is [interviewee]");
    assertThat(turns.get(turns.size() - 1).part()).isEqualTo(2);
  }

  @Test
  void everyTurnIsRead() throws IOException {
    // Given, When
    Map<String, Integer> turns =
        DemoInterview.names().stream()
            .collect(Collectors.toMap(n -> n, n -> DemoInterview.of(n).turns().size()));

    // Then
    assertThat(turns)
        .isEqualTo(Map.of("interview-11", 283, "interview-16", 268, "interview-30", 440));
  }

  @ParameterizedTest
  @MethodSource("org.safeer.interview.transcript.DemoInterview#names")
  void everyCodedQuoteIsWhatTheIntervieweeSaidOnce(String name) {
    // Given
    DemoInterview interview = DemoInterview.of(name);

    // When
    Map<String, List<String>> speakers =
        interview.codings().stream()
            .map(coding -> coding.path("quote").asText())
            .collect(Collectors.toMap(quote -> quote, interview::speakersOf));

    // Then
    assertThat(speakers)
        .hasSizeBetween(15, 40)
        .allSatisfy((quote, found) -> assertThat(found).containsExactly("interviewee"));
  }

  @Test
  void codingsAndThemesNameCodesOfTheCodebook() throws IOException {
    // Given
    List<String> codes =
        DemoInterview.json(DemoInterview.STUDY.resolve("codebook.json")).findValuesAsText("code");

    // When
    List<String> coded =
        DemoInterview.names().stream()
            .flatMap(name -> DemoInterview.of(name).codings().stream())
            .map(coding -> coding.path("code").asText())
            .distinct()
            .toList();
    List<JsonNode> mapped =
        DemoInterview.json(DemoInterview.STUDY.resolve("themes.json")).findValues("codes");

    // Then
    assertThat(coded).containsExactlyInAnyOrderElementsOf(codes);
    assertThat(mapped.stream().flatMap(DemoInterviewTest::texts))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  private static Stream<String> texts(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(i -> array.get(i).asText());
  }
}
