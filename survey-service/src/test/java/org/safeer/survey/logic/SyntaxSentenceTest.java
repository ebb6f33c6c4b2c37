package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without these, a researcher would not find the comma that is missing. */
class SyntaxSentenceTest {

  private static SyntaxException refusal(String text) {
    return catchThrowableOfType(SyntaxException.class, () -> Expression.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | 1 | The expression is empty.",
        "1 + | 4 | Expected a value after '+', found the end.",
        ") | 1 | Expected a value at the beginning, found ')'.",
        "not(1,) | 7 | Expected a value after ',', found ')'.",
        "1 = = 2 | 5 | Expected a value after '=', found '='.",
        "max(,1) | 5 | Expected a value after '(', found ','.",
        "(1 | 3 | Expected ')' after '1', found the end.",
        "not(1 2) | 7 | Expected ')' after '1', found '2'.",
        "selected(., 'a' | 16 | Expected ')' after 'a', found the end.",
        "1) | 2 | There is no '(' to this ')'.",
        "1 2 | 3 | Expected an operator after '1', found '2'.",
        "1, 2 | 2 | Expected an operator after '1', found ','.",
        "${a} ${b} | 6 | Expected an operator after '${a}', found '${b}'.",
        "'لاہور' 5 | 9 | Expected an operator after 'لاہور', found '5'.",
        "'😀' 5 | 5 | Expected an operator after '😀', found '5'.",
      })
  void thePlaceAndWhatIsMissingAreSaid(String text, int column, String sentence) {
    SyntaxException refusal = refusal(text);
    assertThat(refusal).hasMessage(sentence);
    assertThat(refusal.column()).isEqualTo(column);
    assertThat(refusal.offset()).isEqualTo(column - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1 AND 2 | 3 | Write 'and' in small letters.",
        "not(1 OR 2) | 7 | Write 'or' in small letters.",
        "1 = TRUE | 5 | Write true() with parentheses.",
        "'abc | 1 | The text that begins here has no closing '.",
        "1 & 2 | 3 | Write 'and'.",
        "!1 | 1 | Write 'not(…)', or '!=' for different.",
        "1 + $x | 5 | An item is written ${name}.",
        "${a | 1 | An item is written ${name}.",
        "../a | 1 | There is no parent here: '.' is the item's own answer.",
        "1 + “a” | 5 | Typographic quotes are none: write ' or \".",
        "1\u00a0+ 1 | 2 | The character U+00A0 has no meaning outside a text.",
        "1 + 😀 | 5 | The character U+1F600 has no meaning outside a text.",
      })
  void whatComesFromOtherLanguagesIsToldInThisOne(String text, int column, String sentence) {
    SyntaxException refusal = refusal(text);
    assertThat(refusal).hasMessage(sentence);
    assertThat(refusal.column()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1 + cuont-selected(.) | 5 | There is no function 'cuont-selected'; did you mean 'count-selected'?",
        "frobnicate(1) | 1 | There is no function 'frobnicate'.",
        "round() | 1 | 'round' takes 1 or 2 arguments, not 0.",
        "not(1, 2) | 1 | 'not' takes 1 argument, not 2.",
        "concat() | 1 | 'concat' takes at least 1 argument, not 0.",
        "regex(., ${p}) | 1 | The pattern of 'regex' must be a text in quotes.",
        "regex(., '(') | 1 | The pattern cannot be used: missing closing ) at '('.",
        "position(..) = 1 | 1 | 'position' is not supported: it works on repeated groups, which a questionnaire does not have.",
        "1 = count(/data/a) | 5 | 'count' is not supported: it works on repeated groups, which a questionnaire does not have.",
        "upper-case(.) | 1 | 'upper-case' is not supported: it is none of ODK's; write translate(…).",
      })
  void aFunctionThatIsNoneIsNamed(String text, int column, String sentence) {
    SyntaxException refusal = refusal(text);
    assertThat(refusal).hasMessage(sentence);
    assertThat(refusal.column()).isEqualTo(column);
  }

  @Test
  void aSentenceDoesNotRepeatAWholePage() {
    assertThat(refusal("f" + "o".repeat(1900) + "(1)").getMessage()).hasSizeLessThan(80);
    assertThat(refusal("1 '" + "o".repeat(1900) + "'").getMessage()).hasSizeLessThan(90);
  }
}
