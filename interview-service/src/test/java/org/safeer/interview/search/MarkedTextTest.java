package org.safeer.interview.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without these, a snippet would begin in the middle of a word, or light up the wrong one. */
class MarkedTextTest {

  private static final String WORD = "\u0001word\u0002";

  @Test
  void aShortTextIsShownWhole() {
    // When
    MarkedText marked = MarkedText.of("🎉 a word", "🎉 a " + WORD);

    // Then
    assertThat(marked.words()).containsExactly(new WordRange(4, 8));
    assertThat(marked.snippet()).isEqualTo(new WordRange(0, 8));
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    // Given
    String before = "lorem ipsum ".repeat(20);
    String behind = " dolor sit amet".repeat(40);

    // When
    MarkedText marked = MarkedText.of(before + "word" + behind, before + WORD + behind);

    // Then
    WordRange snippet = marked.snippet();
    assertThat(marked.words()).containsExactly(new WordRange(240, 244));
    assertThat(marked.text().substring(snippet.start(), snippet.end()))
        .matches("(lorem|ipsum) .* word .* (dolor|sit|amet)");
    assertThat(snippet.end() - snippet.start()).isBetween(100, 210);
  }

  @Test
  void aTextWithoutSpacesIsCutAnywhere() {
    // Given
    String before = "媒".repeat(500);

    // When
    MarkedText marked = MarkedText.of(before + "word", before + WORD);

    // Then
    assertThat(marked.snippet()).isEqualTo(new WordRange(440, 504));
  }

  @Test
  void noPlaceIsToldThatWouldBeWrong() {
    // When
    MarkedText marked = MarkedText.of("<b>a</b> word", "a " + WORD);

    // Then
    assertThat(marked.words()).isEmpty();
    assertThat(marked.text()).isEqualTo("<b>a</b> word");
  }
}
