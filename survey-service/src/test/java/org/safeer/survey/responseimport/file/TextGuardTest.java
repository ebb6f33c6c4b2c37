package org.safeer.survey.responseimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without this, a respondent's words could run as a formula, or come back as other words. */
class TextGuardTest {

  private static final List<String> PARTS =
      List.of("'", "=", "-", "＋", "@", "\t", "\r", "\n", " ", "\u2003", ";", "a", "NOT_ASKED", "ع");

  @ParameterizedTest
  @EnumSource(TextGuard.class)
  void everyTextComesBackAndNoTwoAreWrittenAlike(TextGuard guard) {
    // Given
    Random random = new Random(20261120);
    Map<String, String> texts = new HashMap<>();

    for (int i = 0; i < 50_000; i++) {
      // When
      StringBuilder made = new StringBuilder();
      for (int length = 1 + random.nextInt(6); length > 0; length--) {
        made.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = made.toString();
      String written = guard.written(text);

      // Then
      assertThat(guard.read(written)).isEqualTo(text);
      assertThat(texts.merge(written, text, (one, other) -> other)).isEqualTo(text);
      assertThat(written.strip()).isEqualTo(written);
      assertThat(written).isNotEqualTo("NOT_ASKED");
      if (guard == TextGuard.SPREADSHEET) {
        assertThat(written).doesNotContainPattern("(^|[;\t\r\n])[=+\\-@＝＋－＠]");
      }
    }
  }
}
