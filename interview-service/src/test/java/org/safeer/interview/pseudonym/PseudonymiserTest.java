package org.safeer.interview.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.interview.transcript.reading.SourceText;
import org.safeer.kit.problem.ProblemException;

/** Without these, a name that somebody asked to have replaced would be stored. */
class PseudonymiserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amna | I met Amna there. | I met [x] there.",
        "Amna | AMNA, amna and Amna! | [x], [x] and [x]!",
        "Amna | Amna's mother and Amna’s father | [x]'s mother and [x]’s father",
        "James | James' house | [x]' house",
        "Ali | Alice and Mali know Ali. | Alice and Mali know [x].",
        "O'Brien | O’Brien, OʼBrien, O`Brien | [x], [x], [x]",
        "Anne-Marie | Anne–Marie and anne-marie | [x] and [x]",
        "St. Marys | at St Marys, at St. Marys, at St.Marys | at St Marys, at [x], at [x]",
        "12 Elm Road | at 12 ELM ROAD; at 112 Elm Road | at [x]; at 112 Elm Road",
        "(02) 9555 1234 | call (02) 9555 1234 now | call [x] now",
        "Zoë | ZOË and Zoe | [x] and Zoe",
        "آمنہ | میری بہن آمنہ، لاہور میں | میری بہن [x]، لاہور میں",
        "حُسین | حسین اور حُسین | [x] اور [x]",
        "شاه‌رخ | شاهرخ آیا | [x] آیا",
        "ﻣﺤﻤﺪ | محمد آیا | [x] آیا",
        "İpek | ipek'in evi, İPEK | [x]'in evi, [x]",
        "राम | राम और रमा | [x] और रमा",
        "Li | 👩‍🔬 Li🎉 likes Li | 👩‍🔬 [x]🎉 likes [x]",
      })
  void aNameIsFoundInAnySpellingAndOnlyAsAWord(String find, String text, String expected) {
    // When
    PseudonymisedText result = replace(text, of(find, "[x]"));

    // Then
    assertThat(result.text()).isEqualTo(expected);
    assertThat(result.unused()).isEmpty();
  }

  @Test
  void aNameThatIsWrittenDecomposedIsFoundInNormalisedText() {
    // Given
    String decomposed = "Rene\u0301 and Rene\u0301\u0301\u200B came";

    // When
    String text = SourceText.normalised(decomposed);

    // Then
    assertThat(replace(text, of("Ren\u00E9", "[x]")).text()).startsWith("[x] and Ren");
  }

  @Test
  void aNameIsFoundOverALineEndButNotOverABlankLine() {
    // Given
    String text = "Anna\n  Rossi spoke.\n\nAnna\n\nRossi spoke.";

    // When
    PseudonymisedText result = replace(text, of("Anna Rossi", "[x]"));

    // Then
    assertThat(result.text()).isEqualTo("[x] spoke.\n\nAnna\n\nRossi spoke.");
  }

  @Test
  void theLongestNameWinsAndNothingOfOverlappingNamesIsLeft() {
    // Given
    List<Replacement> replacements =
        List.of(
            of("Anna", "[a]"),
            of("Anna Maria", "[b]"),
            of("Maria Rossi Road", "[c]"),
            of("Elm", "[d]"));

    // When
    PseudonymisedText result =
        new Pseudonymiser(replacements).apply("Anna Maria Rossi Road, Anna, Elm");

    // Then
    assertThat(result.text()).isEqualTo("[c], [a], [d]");
    assertThat(result.unused()).isEmpty();
    assertThat(result.places()).hasSize(3);
  }

  @Test
  void whatWasPutInIsNotSearchedAgain() {
    // Given
    List<Replacement> replacements =
        List.of(of("Amna", "[person 1]"), of("Bilal", "[person 2]"), of("Quetta", "[x]"));

    // When
    PseudonymisedText result = new Pseudonymiser(replacements).apply("Amna and Bilal");

    // Then
    assertThat(result.text()).isEqualTo("[person 1] and [person 2]");
    assertThat(result.unused()).containsExactly(2);
  }

  @Test
  @Timeout(20)
  void aThousandNamesInAMillionCharactersDoNotStopTheService() {
    // Given
    List<Replacement> replacements =
        IntStream.range(0, 1_000).mapToObj(i -> of("name name " + i, "[x]")).toList();
    String text = "name ".repeat(200_000);

    // When
    PseudonymisedText result = new Pseudonymiser(replacements).apply(text);

    // Then
    assertThat(result.unused()).hasSize(1_000);
  }

  @Test
  void replacementsThatCannotWorkAreRefusedWithoutRepeatingThem() {
    // Given
    List<Replacement> noWord = List.of(of("Amna", "[x]"), of("—!", "[y]"));
    List<Replacement> twice = List.of(of("Amna", "[x]"), of("AMNA", "[y]"));
    List<Replacement> backIn = List.of(of("Amna", "[Amna 1]"));

    // When, Then
    for (List<Replacement> refused : List.of(noWord, twice, backIn)) {
      assertThatThrownBy(() -> ReplacementRules.check(refused))
          .isInstanceOf(ProblemException.class)
          .hasMessageNotContaining("Amna");
    }
    assertThat(noWord.get(0).toString()).doesNotContain("Amna");
  }

  private static PseudonymisedText replace(String text, Replacement replacement) {
    return new Pseudonymiser(List.of(replacement)).apply(text);
  }

  private static Replacement of(String find, String replaceWith) {
    return new Replacement(find, replaceWith, ReplacementKind.PERSON);
  }
}
