package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.interview.pseudonym.Replacement;

/** Without these, a demo study could show a name it promised to replace, or could not be loaded. */
class DemoQuotesTest {

  private static final Path STUDIES = Path.of("../demo-studies/src/main/resources");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Path> interviews() throws IOException {
    try (Stream<Path> folders = Files.walk(STUDIES, 3)) {
      return folders
          .filter(folder -> folder.getParent().endsWith("interviews"))
          .filter(folder -> Files.exists(folder.resolve("transcript.txt")))
          .toList();
    }
  }

  /** The real ones are held to more in {@link DemoInterviewTest}. */
  static List<Path> madeUp() throws IOException {
    return interviews().stream().filter(folder -> !folder.startsWith(DemoInterview.STUDY)).toList();
  }

  static List<Path> softPower() throws IOException {
    return interviews().stream()
        .filter(folder -> folder.startsWith(STUDIES.resolve("pk-soft-power-2025")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("interviews")
  void everyQuoteStandsInTheWordsOfTheInterviewee(Path folder) throws IOException {
    // Given
    List<SpokenTurn> said =
        prepared(folder).turns().stream()
            .filter(turn -> !turn.speaker().equals("interviewer"))
            .toList();

    // Then
    JsonNode codings = MAPPER.readTree(folder.resolve("codings.json").toFile()).path("codings");
    assertThat(codings).isNotEmpty();
    for (JsonNode coding : codings) {
      String quote = coding.path("quote").asText();
      assertThat(said.stream().filter(turn -> turn.text().contains(quote)))
          .as(quote)
          .hasSizeGreaterThanOrEqualTo(coding.path("occurrence").asInt(1));
    }
  }

  @ParameterizedTest
  @MethodSource("madeUp")
  void everyReplacementFindsSomethingAndLeavesNothingOfIt(Path folder) throws IOException {
    // When
    PreparedTranscript prepared = prepared(folder);

    // Then
    assertThat(prepared.unused()).isEmpty();
    String text =
        String.join("\n", prepared.turns().stream().map(SpokenTurn::text).toList())
            .toLowerCase(Locale.ROOT);
    for (Replacement replacement : replacements(folder)) {
      assertThat(text).doesNotContain(replacement.find().toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @MethodSource("softPower")
  void theMadeUpInterviewsAreConversationsInTwoLanguages(Path folder) throws IOException {
    // When
    List<SpokenTurn> turns = prepared(folder).turns();

    // Then
    assertThat(turns).hasSizeBetween(25, 40);
    assertThat(turns.get(0).speaker()).isEqualTo("interviewer");
    assertThat(turns)
        .filteredOn(turn -> turn.speaker().equals("interviewee"))
        .hasSizeBetween(12, 20);
    assertThat(turns)
        .filteredOn(turn -> turn.text().matches("(?s).*\\p{IsArabic}{3}.*"))
        .hasSizeGreaterThan(2);
  }

  private static PreparedTranscript prepared(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("transcript.txt"));
    return PreparedTranscript.of(
        new PutTranscriptRequest("plain-text", text, replacements(folder)));
  }

  private static List<Replacement> replacements(Path folder) throws IOException {
    return MAPPER.readValue(
        folder.resolve("replacements.json").toFile(), new TypeReference<List<Replacement>>() {});
  }
}
