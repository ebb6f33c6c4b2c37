package org.safeer.interview.transcript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, a researcher would correct who speaks turn by turn. */
class SpeakerProposalTest {

  @ParameterizedTest
  @ValueSource(strings = {"interview-11", "interview-16", "interview-30"})
  void ofTheRealOralHistoriesNineteenTurnsInTwentyAreRight(String name) {
    // Given
    SpeakerKey key = SpeakerKey.ofReal(name);
    assertThat(key.words()).hasSize(key.marked());

    // When, Then
    Layouts.mutations()
        .forEach(
            (layout, change) ->
                assertThat(key.laidOut(change.apply(key.text())).right())
                    .as(layout)
                    .isGreaterThanOrEqualTo(95));
  }

  @ParameterizedTest
  @ValueSource(strings = {"interview-11", "interview-16", "interview-30"})
  void aLayoutThatHidesWhereParagraphsEndCostsFewTurns(String name) {
    // Given
    SpeakerKey key = SpeakerKey.ofReal(name);

    // When, Then
    Layouts.hardMutations()
        .forEach(
            (layout, change) ->
                assertThat(key.laidOut(change.apply(key.text())).right())
                    .as(layout)
                    .isGreaterThanOrEqualTo(88));
  }

  @ParameterizedTest
  @ValueSource(strings = {"beekeeper", "boulangere", "nurse", "referee", "taxi"})
  void interviewsOfOtherLayoutsTopicsAndLanguagesAreTakenApartToo(String name) {
    // Given
    List<String> turns = SpeakerKey.turnsOfMadeUp(name);

    // When, Then
    Layouts.ofTurns()
        .forEach(
            (layout, change) -> {
              List<String> spoken = layout.contains("capitals") ? shouted(turns) : turns;
              String text = change.apply(turns).get(0);
              assertThat(SpeakerKey.ofMadeUp(text, spoken).right())
                  .as(layout)
                  .isGreaterThanOrEqualTo(layout.contains("wrapped") ? 80 : 90);
            });
  }

  @Test
  void anAnswerThatAsksBackStaysAnAnswer() {
    // Given
    String text = "Why did you go?\n\nWhy does anybody go?\n\nAnd how did you travel?\n\nBy ship.";

    // When
    List<ReadTurn> turns = PlainText.read(text).turns();

    // Then
    assertThat(turns)
        .extracting(ReadTurn::speaker)
        .containsExactly("interviewer", "interviewee", "interviewer", "interviewee");
  }

  private static List<String> shouted(List<String> turns) {
    return turns.stream()
        .map(turn -> turn.startsWith("Q") ? turn.toUpperCase(Locale.ROOT) : turn)
        .toList();
  }
}
