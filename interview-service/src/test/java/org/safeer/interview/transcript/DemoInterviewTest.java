package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without these, the demo could show a real person's name, or code words nobody said. */
class DemoInterviewTest {

  private static final Path FOLDER =
      Path.of("../demo-studies/src/main/resources/farms-to-freeways-1991");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static List<Replacement> replacements;
  private static PreparedTranscript prepared;

  @BeforeAll
  static void prepare() throws IOException {
    replacements =
        MAPPER.readValue(
            FOLDER.resolve("replacements.json").toFile(),
            new TypeReference<List<Replacement>>() {});
    String text = Files.readString(FOLDER.resolve("transcript.txt"));
    prepared = PreparedTranscript.of(new PutTranscriptRequest("plain-text", text, replacements));
  }

  @Test
  void everyReplacementFindsSomethingAndNothingOfItIsLeft() {
    // Given
    Stream<String> words =
        replacements.stream()
            .flatMap(replacement -> Tokens.of(replacement.find()).stream())
            .filter(Tokens::isWord)
            .map(Token::folded)
            .filter(word -> word.length() > 4);

    // When
    List<String> spoken =
        prepared.turns().stream()
            .flatMap(turn -> Tokens.of(turn.text().replaceAll("\\[[^\\]]*\\]", " ")).stream())
            .map(Token::folded)
            .toList();
    List<String> left = words.filter(spoken::contains).distinct().sorted().toList();

    // Then
    assertThat(prepared.unused()).isEmpty();
    // Ordinary words that also stand in names, and the country of birth.
    assertThat(left)
        .containsExactly(
            "first", "hospital", "italy", "second", "seven", "station", "street", "works");
  }

  @Test
  void questionsAreTheInterviewers() {
    // Given
    List<SpokenTurn> turns = prepared.turns();

    // When
    long asked =
        turns.stream()
            .filter(turn -> turn.startMs() != null && turn.text().endsWith("?"))
            .filter(turn -> turn.speaker().equals("interviewer"))
            .count();

    // Then
    assertThat(turns).hasSize(440);
    assertThat(asked).isGreaterThan(50);
    assertThat(turns.get(0).speaker()).isEqualTo("interviewee");
    assertThat(turns.get(0).text()).startsWith("My name is [interviewee] (");
    assertThat(turns.get(turns.size() - 1).part()).isEqualTo(2);
  }

  @Test
  void everyCodedQuoteIsWhatTheIntervieweeSaidOnce() throws IOException {
    // Given
    JsonNode codings = MAPPER.readTree(FOLDER.resolve("codings.json").toFile()).path("codings");

    // When
    Map<String, List<String>> speakers =
        Stream.iterate(0, i -> i < codings.size(), i -> i + 1)
            .map(i -> codings.get(i).path("quote").asText())
            .collect(Collectors.toMap(quote -> quote, DemoInterviewTest::speakersOf));

    // Then
    assertThat(speakers).hasSize(codings.size());
    assertThat(speakers)
        .allSatisfy((quote, found) -> assertThat(found).containsExactly("interviewee"));
  }

  @Test
  void codingsAndThemesNameCodesOfTheCodebook() throws IOException {
    // Given
    List<String> codes =
        MAPPER.readTree(FOLDER.resolve("codebook.json").toFile()).findValuesAsText("code");

    // When
    List<String> coded =
        MAPPER.readTree(FOLDER.resolve("codings.json").toFile()).findValuesAsText("code");
    List<JsonNode> mapped =
        MAPPER.readTree(FOLDER.resolve("themes.json").toFile()).findValues("codes");

    // Then
    assertThat(coded).hasSizeBetween(25, 40).isSubsetOf(codes);
    assertThat(mapped.stream().flatMap(DemoInterviewTest::texts))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  private static List<String> speakersOf(String quote) {
    return prepared.turns().stream()
        .filter(turn -> turn.text().contains(quote))
        .map(SpokenTurn::speaker)
        .toList();
  }

  private static Stream<String> texts(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(i -> array.get(i).asText());
  }
}
