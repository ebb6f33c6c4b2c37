package org.safeer.interview.transcript;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.Token;
import org.safeer.interview.pseudonym.Tokens;

/** One real interview of the demo, prepared as the service would. */
record DemoInterview(
    List<Replacement> replacements, PreparedTranscript prepared, List<JsonNode> codings) {

  static final Path STUDY = Path.of("../demo-studies/src/main/resources/farms-to-freeways-1991");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static DemoInterview of(String name) {
    Path folder = STUDY.resolve("interviews").resolve(name);
    try {
      List<Replacement> replacements =
          MAPPER.readValue(folder.resolve("replacements.json").toFile(), new TypeReference<>() {});
      String text = Files.readString(folder.resolve("transcript.txt"));
      PutTranscriptRequest request = new PutTranscriptRequest("plain-text", text, replacements);
      JsonNode codings = json(folder.resolve("codings.json")).path("codings");
      return new DemoInterview(
          replacements,
          PreparedTranscript.of(request),
          StreamSupport.stream(codings.spliterator(), false).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonNode json(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  /** The folders there are, so that no interview goes untested. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(STUDY.resolve("interviews"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  List<SpokenTurn> turns() {
    return prepared.turns();
  }

  /** Capitalised words and numbers of what is replaced that are spoken nevertheless, folded. */
  List<String> left() {
    List<String> spoken =
        turns().stream()
            .flatMap(turn -> words(turn.text().replaceAll("\\[[^\\]]*\\]", " ")))
            .map(Token::folded)
            .toList();
    return replacements.stream()
        .map(Replacement::find)
        .flatMap(find -> words(find).filter(word -> capital(find, word)))
        .map(Token::folded)
        .filter(word -> word.length() > 2 && spoken.contains(word))
        .distinct()
        .sorted()
        .toList();
  }

  /** Who says the quote, once for every turn that holds it. */
  List<String> speakersOf(String quote) {
    return turns().stream()
        .filter(turn -> turn.text().contains(quote))
        .map(SpokenTurn::speaker)
        .toList();
  }

  private static Stream<Token> words(String text) {
    return Tokens.of(text).stream().filter(Tokens::isWord);
  }

  private static boolean capital(String text, Token word) {
    return !Character.isLowerCase(text.codePointAt(word.start()));
  }
}
