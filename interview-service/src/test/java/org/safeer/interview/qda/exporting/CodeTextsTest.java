package org.safeer.interview.qda.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without these, a code would come back with its definitions in one lump. */
class CodeTextsTest {

  @Test
  void allTextsOfACodeComeBackFromItsDescription() {
    // Given
    CodeTexts texts =
        new CodeTexts(
            "media-stereotype",
            Map.of("en", "Media stereotype", "ur", "\u0645\u06CC\u0688\u06CC\u0627"),
            Map.of("en", "One picture:\n\nalways the same.", "de-AT", "Ein Bild."),
            Map.of("en", "News"),
            null,
            Map.of("en", "It is always the same picture."));

    // When
    CodeTexts read = CodeTexts.read(texts.name(), texts.description(), "fr");

    // Then
    assertThat(texts.name()).isEqualTo("Media stereotype");
    assertThat(read).isEqualTo(texts);
  }

  @Test
  void anyOtherDescriptionIsADefinition() {
    CodeTexts read = CodeTexts.read("Home", "Where one is at home.\n\nOr was.", "en");

    assertThat(read)
        .isEqualTo(
            new CodeTexts(
                null,
                Map.of("en", "Home"),
                Map.of("en", "Where one is at home.\n\nOr was."),
                null,
                null,
                null));
  }

  @Test
  void aCodeWithoutADescriptionIsDefinedByItsName() {
    assertThat(CodeTexts.read("Home", null, "en").definition()).isEqualTo(Map.of("en", "Home"));
  }
}
