package org.safeer.interview.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without these, a coding made by another client would stand on other words. */
class CodePointsTest {

  @ParameterizedTest
  @CsvSource({
    "I love 🇵🇰 so much, 7, 9, 🇵🇰",
    "میں لاہور سے ہوں, 4, 9, لاہور",
    "👨‍👩‍👧 family, 0, 5, 👨‍👩‍👧",
    "cafe\u0301 x, 3, 5, e\u0301",
    "plain, 0, 5, plain",
  })
  void offsetsCountCodePoints(String text, int start, int end, String words) {
    assertThat(CodePoints.slice(text, start, end)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"🎉🎉, 0, 3", "🎉🎉, -1, 1", "🎉🎉, 2, 1"})
  void whatTheTextDoesNotReachIsNoWords(String text, int start, int end) {
    assertThat(CodePoints.slice(text, start, end)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"a🎉b, 4, a🎉b", "a🎉b, 3, a🎉", "a🎉b, 2, a", "a🎉b, 1, a"})
  void whatIsCutKeepsWholeCharacters(String text, int longest, String kept) {
    assertThat(CodePoints.cut(text, longest)).isEqualTo(kept);
  }
}
