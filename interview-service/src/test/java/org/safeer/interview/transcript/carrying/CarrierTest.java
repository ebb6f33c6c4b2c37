package org.safeer.interview.transcript.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a corrected transcript would cost a coder's work, or move it to other words. */
class CarrierTest {

  private static final List<String> COMMON =
      List.of(
          "and", "the", "\u0627\u0648\u0631", "we", "\uD83D\uDE42", "e\u0301t\u00E9", "was", "a");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 20251127})
  void wordsThatAreLeftKeepTheirCodingWhateverChangesAroundThem(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 60; run++) {
      // Given
      List<List<String>> turns = turns(random);
      List<Passage> coded = new ArrayList<>();
      List<String> words = new ArrayList<>();
      List<String> before = texts(turns);
      for (int i = 0; i < turns.size(); i++) {
        int from = random.nextInt(turns.get(i).size() - 3);
        List<String> passage = turns.get(i).subList(from, from + 3);
        int start = length(turns.get(i).subList(0, from)) + (from == 0 ? 0 : 1);
        coded.add(new Passage(i + 1, start, start + length(passage)));
        words.add(String.join(" ", passage));
      }

      // When
      List<String> after = texts(edited(turns, words, random));
      Carrier carrier = new Carrier(before, after);

      // Then
      for (int i = 0; i < coded.size(); i++) {
        assertThat(slice(before, coded.get(i))).isEqualTo(words.get(i));
        Passage now = carrier.carried(coded.get(i));
        assertThat(now).as("seed %d, %s", seed, words.get(i)).isNotNull();
        assertThat(slice(after, now)).as("seed %d", seed).isEqualTo(words.get(i));
      }
    }
  }

  @Test
  void aCodingFollowsACorrectionWithinItsWords() {
    // Given
    List<String> before = List.of("Why?", "We came by shipp in the spring.");
    List<String> after = List.of("Header", "Why?", "Well, we came by ship in the early spring.");

    // When
    Passage now = new Carrier(before, after).carried(new Passage(2, 3, 30));

    // Then
    assertThat(slice(after, now)).isEqualTo("came by ship in the early spring");
  }

  @Test
  void aCodingWhoseWordsAreMostlyGoneHasNoPlace() {
    // Given
    List<String> before = List.of("Nobody helped us but the baker.", "Yes.");
    List<String> after = List.of("It rained.", "Yes.");

    // When, Then
    assertThat(new Carrier(before, after).carried(new Passage(1, 0, 31))).isNull();
    assertThat(new Carrier(before, after).carried(new Passage(2, 0, 4)))
        .isEqualTo(new Passage(2, 0, 4));
    assertThat(new Carrier(before, List.of()).carried(new Passage(2, 0, 4))).isNull();
  }

  @Test
  void aTurnThatWasMovedTakesItsCodingAlongUnlessItsWordsStandTwice() {
    // Given
    List<String> before = List.of("The baker helped us.", "One.", "Two.", "Three.");
    List<String> moved = List.of("One.", "Two.", "Three.", "Oh, the baker helped us.");
    Passage coded = new Passage(1, 4, 16);

    // When, Then
    assertThat(slice(moved, new Carrier(before, moved).carried(coded))).isEqualTo("baker helped");
    List<String> twice = List.of("One.", "Two.", "Three.", "A baker helped. A baker helped.");
    assertThat(new Carrier(before, twice).carried(coded)).isNull();
  }

  @Test
  void aWholeNewTextOfAnyLengthIsToldInTime() {
    // Given
    String old = "old words ".repeat(50_000);
    List<String> before = List.of(old, "the one thing that stays");
    List<String> after = List.of("new text ".repeat(50_000), "so the one thing that stays here");

    // When
    Carrier carrier = new Carrier(before, after);

    // Then
    assertThat(carrier.carried(new Passage(1, 0, 900))).isNull();
    assertThat(carrier.carried(new Passage(2, 4, 13))).isEqualTo(new Passage(2, 7, 16));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8, 20251128})
  void aCodingAcrossTurnsKeepsBothEndsOrIsNamedAsLost(long seed) {
    Random random = new Random(seed);
    int placed = 0;
    for (int run = 0; run < 120; run++) {
      // Given
      List<List<String>> turns = turns(random);
      List<String> before = texts(turns);
      int first = random.nextInt(before.size());
      int last = Math.min(before.size() - 1, first + random.nextInt(4));
      Passage coded = new Passage(first + 1, 0, last + 1, points(before.get(last)));

      // When
      List<String> after = new ArrayList<>();
      for (List<String> turn : turns) {
        if (random.nextInt(6) == 0) {
          after.add("new" + random.nextInt(100));
        }
        if (random.nextInt(12) > 0) {
          after.add(String.join(" ", changed(String.join(" ", turn), random)));
        }
      }
      after.removeIf(String::isBlank);
      Passage now = new Carrier(before, after).carried(coded);

      // Then: it has at least half of what is left of its words, and no others'
      if (now == null) {
        continue;
      }
      placed++;
      Set<String> own = words(words(before, coded));
      Set<String> got = words(words(after, now));
      assertThat(own).as("seed %d run %d", seed, run).containsAll(got);
      own.retainAll(words(String.join(" ", after)));
      assertThat(got.size() * 2).as("seed %d run %d", seed, run).isGreaterThanOrEqualTo(own.size());
    }
    assertThat(placed).isGreaterThan(60);
  }

  @Test
  void aCodingAcrossTurnsTakesInWhatIsPutBetween() {
    // Given
    List<String> before = List.of("Start.", "We had no papers.", "And then?", "They sent us home.");
    List<String> after =
        List.of("Start.", "So we had no papers.", "And then?", "Hm.", "They all sent us home.");

    // When
    Passage now = new Carrier(before, after).carried(new Passage(2, 3, 4, 12));

    // Then
    assertThat(words(after, now)).isEqualTo("had no papers.\nAnd then?\nHm.\nThey all sent us");
    assertThat(new Carrier(before, before.subList(1, 4)).carried(new Passage(2, 3, 4, 12)))
        .isEqualTo(new Passage(1, 3, 3, 12));
  }

  @Test
  void aTurnThatIsSplitKeepsItsCodingAcrossItsParts() {
    // Given
    List<String> before = List.of("Why?", "We came in the spring and found work at the mill.");
    List<String> after = List.of("Why?", "We came in the spring", "and found work at the mill.");

    // When
    Passage now = new Carrier(before, after).carried(new Passage(2, 3, 36));

    // Then
    assertThat(words(after, now)).isEqualTo("came in the spring\nand found work");
  }

  @Test
  void turnsThatWereMovedTogetherTakeACodingAcrossThemAlong() {
    // Given
    List<String> before =
        List.of("\uD83C\uDDF5\uD83C\uDDF0 The baker.", "Who?", "One.", "Two.", "Three.");
    List<String> moved =
        List.of("One.", "Two.", "Three.", "Oh, \uD83C\uDDF5\uD83C\uDDF0 The baker.", "Who?");

    // When
    Passage now = new Carrier(before, moved).carried(new Passage(1, 3, 2, 3));

    // Then
    assertThat(words(moved, now)).isEqualTo("The baker.\nWho");
  }

  @Test
  void aCodingAcrossTurnsWhoseWordsAreMostlyGoneHasNoPlace() {
    // Given
    List<String> before = List.of("Nobody helped us.", "Nobody?", "But the baker.", "Yes.");
    List<String> after = List.of("It rained.", "Yes.");

    // When, Then
    assertThat(new Carrier(before, after).carried(new Passage(1, 0, 3, 14))).isNull();
  }

  private static String words(List<String> turns, Passage passage) {
    return new TurnTexts(turns).words(passage);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> word.matches("(word|uniq|only).*"))
        .collect(Collectors.toSet());
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<List<String>> turns(Random random) {
    List<List<String>> turns = new ArrayList<>();
    int unique = 0;
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      List<String> turn = new ArrayList<>();
      for (int word = 0; word < 4 + random.nextInt(20); word++) {
        boolean common = random.nextInt(3) == 0;
        turn.add(common ? COMMON.get(random.nextInt(COMMON.size())) : "word" + i + "x" + unique++);
      }
      turn.set(random.nextInt(2), "uniq" + unique++);
      turn.set(2, "only" + unique++);
      turns.add(turn);
    }
    return turns;
  }

  /** New words and turns anywhere but within the coded words. */
  private static List<List<String>> edited(
      List<List<String>> turns, List<String> kept, Random random) {
    List<List<String>> edited = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      if (random.nextInt(5) == 0) {
        edited.add(List.of("inserted", "turn", "new" + random.nextInt(100)));
      }
      String whole = String.join(" ", turns.get(i));
      int at = whole.indexOf(kept.get(i));
      List<String> turn = new ArrayList<>(changed(whole.substring(0, at), random));
      turn.add(kept.get(i));
      turn.addAll(changed(whole.substring(at + kept.get(i).length()), random));
      edited.add(turn);
    }
    return edited;
  }

  private static List<String> changed(String text, Random random) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split(" ")) {
      int edit = random.nextInt(6);
      if (edit > 0 && !word.isEmpty()) {
        words.add(edit == 1 ? "changed" + random.nextInt(1_000) : word);
      }
      if (edit == 2) {
        words.add("added");
      }
    }
    return words;
  }

  private static List<String> texts(List<List<String>> turns) {
    return turns.stream().map(turn -> String.join(" ", turn)).toList();
  }

  private static int length(List<String> words) {
    String text = String.join(" ", words);
    return text.codePointCount(0, text.length());
  }

  private static String slice(List<String> turns, Passage passage) {
    int[] text = turns.get(passage.turn() - 1).codePoints().toArray();
    return new String(text, passage.start(), passage.end() - passage.start());
  }
}
