package org.safeer.interview.qda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeer.interview.qda.exporting.TranscriptLayout;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.carrying.Passage;

/** Without these, codes of another program would be lost, or stand on words nobody coded. */
class SourcePassagesTest {

  private static final List<SpokenTurn> TURNS =
      List.of(
          turn(1, "interviewer", "Why did you come?"),
          turn(2, "interviewee", "We came by ship with [brother]. \uD83D\uDE42 It was cold."),
          turn(3, "interviewer", "And then?"));

  @Test
  void whatSafeerWroteIsFoundPlaceByPlace() {
    TranscriptLayout layout = new TranscriptLayout(TURNS);
    int first = layout.start(2);

    SourcePassages passages = new SourcePassages(layout.text(), TURNS);

    assertThat(passages.passage(first + 3, first + 7)).isEqualTo(new Passage(2, 3, 7));
  }

  @Test
  void wordsAreFoundWhateverLabelsAndLineEndsAreAroundThem() {
    String text =
        "Q: Why did you come?\r\nA: We came by ship with Ali. \uD83D\uDE42 It was cold.\r\n";

    assertThat(words(text, "by ship")).isEqualTo("by ship");
    assertThat(words(text, "It was cold")).isEqualTo("It was cold");
    assertThat(words(text, "Why did you")).isEqualTo("Why did you");
  }

  @Test
  void wordsOfSeveralTurnsGoFromTheFirstToTheLast() {
    String text =
        "Why did you come?\nWe came by ship with Ali. \uD83D\uDE42 It was cold.\nAnd then?";

    assertThat(passage(text, "you come?\nWe came")).isEqualTo(new Passage(1, 8, 2, 7));
  }

  @Test
  void wordsThatTheTranscriptDoesNotHaveAreNotGuessed() {
    String text = "Q: Why did you come?\nA: Nobody knows any of that at all.\nQ: And then?";

    assertThat(passage(text, "Nobody knows")).isNull();
  }

  private static Passage passage(String text, String words) {
    int start = text.codePointCount(0, text.indexOf(words));
    int end = start + words.codePointCount(0, words.length());
    return new SourcePassages(text, TURNS).passage(start, end);
  }

  private static String words(String text, String words) {
    Passage found = passage(text, words);
    String turn = TURNS.get(found.turn() - 1).text();
    return CodePoints.slice(turn, found.start(), found.end());
  }

  private static SpokenTurn turn(int number, String speaker, String text) {
    return new SpokenTurn(number, 1, speaker, null, null, text);
  }
}
