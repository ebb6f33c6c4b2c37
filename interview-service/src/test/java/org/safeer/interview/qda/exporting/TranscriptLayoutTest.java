package org.safeer.interview.qda.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.carrying.Passage;

/** Without these, a code would stand on other words in the other program. */
class TranscriptLayoutTest {

  private static final List<String> PIECES =
      List.of("a", "we came", " ", "\uD83D\uDE42", "e\u0301", "\u0627\u0648\u0631", ":", "[x]");

  @Test
  void eachTurnIsAParagraphBehindItsSpeaker() {
    TranscriptLayout layout =
        new TranscriptLayout(List.of(turn(1, "interviewer", "Why?"), turn(2, "[friend]", "So.")));

    assertThat(layout.text()).isEqualTo("interviewer: Why?\n\n[friend]: So.\n\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 20261127})
  void placesAreToldBothWays(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 50; run++) {
      // Given
      List<SpokenTurn> turns = new ArrayList<>();
      for (int i = 1; i <= 1 + random.nextInt(6); i++) {
        turns.add(turn(i, random.nextBoolean() ? "interviewee" : "[\u062F]", words(random)));
      }
      TranscriptLayout layout = new TranscriptLayout(turns);
      SpokenTurn turn = turns.get(random.nextInt(turns.size()));
      int length = CodePoints.count(turn.text());
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      int first = layout.start(turn.turn());

      // When, then
      assertThat(CodePoints.slice(layout.text(), first + start, first + end))
          .as("seed %d", seed)
          .isEqualTo(CodePoints.slice(turn.text(), start, end));
      assertThat(layout.passage(first + start, first + end))
          .as("seed %d", seed)
          .isEqualTo(new Passage(turn.turn(), start, end));
    }
  }

  @Test
  void labelsAndWhatStandsBetweenTurnsAreNobodysWords() {
    TranscriptLayout layout =
        new TranscriptLayout(List.of(turn(1, "q", "Why?"), turn(2, "a", "So.")));

    assertThat(layout.passage(0, 3)).isNull();
    assertThat(layout.passage(7, 9)).isNull();
    assertThat(layout.passage(5, 13)).isEqualTo(new Passage(1, 2, 2, 1));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  private static SpokenTurn turn(int number, String speaker, String text) {
    return new SpokenTurn(number, 1, speaker, null, null, text);
  }
}
