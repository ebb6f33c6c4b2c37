package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.interview.pseudonym.Pseudonymiser;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementKind;
import org.safeer.interview.transcript.reading.PlainText;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.SourceText;

/** Without these, a log would point at other words, or a map give one person another's name. */
class ReplacedPlacesTest {

  private static final List<String> PIECES =
      List.of(
          "word",
          "?",
          "[x 1]",
          "[",
          "]",
          "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE92",
          "e\u0301\u0323",
          "\u200F",
          "\uFDD0",
          "\uFDEF\uFDD3",
          "\u0645\u06CC\u0631\u0627",
          "\u06D4",
          "\u0915\u094D\u0937",
          "\uD835\uDD38",
          "1:02",
          "'s",
          "**");
  private static final List<String> NAMES =
      List.of(
          "Zarqa",
          "Zarqa Khan",
          "Khan Bibi",
          "\u0627\u062D\u0645\u062F",
          "\uD835\uDD38lma",
          "Zoe\u0301",
          "Mal-Burg");

  /** Stands before a name, and nowhere else. */
  private static final Pattern TAG = Pattern.compile(".*t(\\d+)t $", Pattern.DOTALL);

  private final Map<Integer, String> originals = new HashMap<>();
  private int tags;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20251127})
  void everyPlaceOfAPlainTextIsWhereItsWordsWere(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 150; run++) {
      // Given
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        text.append(random.nextInt(3) == 0 ? "[1:0" + i % 10 + "] " : "");
        text.append(List.of("Q: ", "A: ", "Zarqa: ", "").get(random.nextInt(4)));
        text.append(said(random)).append(random.nextBoolean() ? "\n\n" : "\n");
      }
      List<Replacement> replacements = replacements(random);

      // When
      PreparedTranscript prepared =
          PreparedTranscript.of(
              new PutTranscriptRequest("plain-text", "Q: Hm.\nA: So.\n" + text, replacements));

      // Then
      check(prepared, seed);
      List<ReadTurn> unmarked = unmarked("Q: Hm.\nA: So.\n" + text, replacements);
      assertThat(prepared.turns().stream().map(SpokenTurn::read).toList())
          .as("seed %d", seed)
          .isEqualTo(unmarked);
      assertThat(prepared.turns()).noneMatch(turn -> turn.text().matches(".*[\uFDD0-\uFDEF].*"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20251127})
  void everyPlaceOfATurnIsWhereItsWordsWere(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 150; run++) {
      // Given
      List<TurnRequest> turns =
          IntStream.range(0, 1 + random.nextInt(12))
              .mapToObj(i -> new TurnRequest(1, "[a Zarqa]", null, null, said(random)))
              .toList();

      // When
      PreparedTranscript prepared =
          PreparedTranscript.of(
              new PutTranscriptRequest("turns", null, turns, replacements(random), null));

      // Then
      check(prepared, seed);
      assertThat(prepared.turns()).allMatch(turn -> !turn.speaker().contains("Zarqa"));
      assertThat(prepared.places().stream().filter(place -> place.start() == null))
          .allMatch(place -> place.turn() != null)
          .hasSize(turns.size());
    }
  }

  /** As it was read before generics were numbered. */
  private static List<ReadTurn> unmarked(String text, List<Replacement> replacements) {
    String seen = SourceText.normalised(text).replaceAll("[\\uFDD0-\\uFDEF]", "");
    return PlainText.read(new Pseudonymiser(replacements).apply(seen).text()).turns();
  }

  private void check(PreparedTranscript prepared, long seed) {
    for (ReplacedPlace place : prepared.places()) {
      if (place.start() == null) {
        continue;
      }
      String said = prepared.turns().get(place.turn() - 1).text();
      assertThat(CodePoints.slice(said, place.start(), place.end()))
          .as("seed %d", seed)
          .isEqualTo(place.replaceWith())
          .startsWith("[")
          .endsWith("]");
      Matcher tag = TAG.matcher(CodePoints.slice(said, 0, place.start()));
      assertThat(tag.matches()).as("seed %d: %s", seed, said).isTrue();
      assertThat(place.original().replaceAll("\\s+", " "))
          .as("seed %d", seed)
          .isEqualTo(originals.get(Integer.parseInt(tag.group(1))));
    }
    assertThat(prepared.counts().persons()).isEqualTo(prepared.places().size());
  }

  private String said(Random random) {
    StringBuilder said = new StringBuilder("a");
    for (int i = 0; i < random.nextInt(12); i++) {
      said.append(' ');
      if (random.nextInt(3) == 0) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        originals.put(tags, SourceText.normalised(name));
        said.append("t").append(tags++).append("t ");
        said.append(random.nextBoolean() ? name : name.replace(' ', '\n')).append(" so");
      } else {
        said.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return said.toString();
  }

  private static List<Replacement> replacements(Random random) {
    List<Replacement> replacements = new ArrayList<>();
    for (String name : NAMES) {
      String generic = List.of("[x 1]", "[\uD83D\uDE00]", "[a  b]").get(random.nextInt(3));
      replacements.add(new Replacement(name, generic, ReplacementKind.PERSON));
    }
    return replacements;
  }
}
