package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.testing.Domain;

/** Without these, an answer nobody could have given would be counted. */
class AnswerSheetTest {

  private static AnswerSheet check(String item, Answer answer) {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("image", Answer.value(2));
    answers.put(item, answer);
    return AnswerSheet.check(Domain.questionnaire(), answers, Instant.EPOCH);
  }

  @Test
  void whatIsLeftOutIsNotAnswered() {
    // When
    AnswerSheet sheet =
        AnswerSheet.check(Domain.questionnaire(), Map.of("image", Answer.value(3)), Instant.EPOCH);

    // Then
    assertThat(sheet.errors()).isEmpty();
    assertThat(sheet.complete())
        .containsExactly(
            Map.entry("image", Answer.value(3)),
            Map.entry("dress", Answer.NONE),
            Map.entry("voted", Answer.NONE),
            Map.entry("years", Answer.NONE),
            Map.entry("words", Answer.NONE));
  }

  private static Answer number(String number) {
    return Answer.number(new BigDecimal(number));
  }

  private static Answer both() {
    return new Answer(1, "yes", null, null, null, null, null, null);
  }

  static Arguments[] wrong() {
    return new Arguments[] {
      Arguments.of("image", Answer.value(4), "/answers/image/value", "scale-point"),
      Arguments.of("image", Answer.option("yes"), "/answers/image/option", "item-type"),
      Arguments.of("image", Answer.NONE, "/answers/image", "required"),
      Arguments.of("image", null, "/answers/image", "required"),
      Arguments.of(
          "image",
          Answer.missing(MissingKind.NOT_APPLICABLE),
          "/answers/image/missing",
          "missing-not-allowed"),
      Arguments.of("voted", Answer.option("maybe"), "/answers/voted/option", "option"),
      Arguments.of("voted", Answer.value(1), "/answers/voted/value", "item-type"),
      Arguments.of(
          "voted",
          Answer.missing(MissingKind.NOT_APPLICABLE),
          "/answers/voted/missing",
          "missing-not-allowed"),
      Arguments.of("dress", Answer.text(null), "/answers/dress", "one-of"),
      Arguments.of("dress", both(), "/answers/dress", "one-of"),
      Arguments.of("image", number("2"), "/answers/image/number", "item-type"),
      Arguments.of("years", Answer.value(2), "/answers/years/value", "item-type"),
      Arguments.of("years", Answer.text("two"), "/answers/years/text", "item-type"),
      Arguments.of("years", number("-0.5"), "/answers/years/number", "range"),
      Arguments.of("years", number("90.6"), "/answers/years/number", "range"),
      Arguments.of("years", number("1e999999999"), "/answers/years/number", "range"),
      Arguments.of("years", number("0.25"), "/answers/years/number", "decimals"),
      Arguments.of("years", number("1e-999999999"), "/answers/years/number", "decimals"),
      Arguments.of(
          "years",
          Answer.missing(MissingKind.NOT_APPLICABLE),
          "/answers/years/missing",
          "missing-not-allowed"),
      Arguments.of("words", number("1"), "/answers/words/number", "item-type"),
      Arguments.of("words", Answer.text(" \n"), "/answers/words/text", "blank"),
      Arguments.of("words", Answer.text("چھ حرف"), "/answers/words/text", "length"),
      Arguments.of("a/b~c", Answer.value(1), "/answers/a~1b~0c", "unknown-item"),
    };
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeAnsweredIsNamed(String item, Answer answer, String pointer, String rule) {
    // When, Then
    assertThat(check(item, answer).errors())
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple(pointer, rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.0", "90.5", "90.50000000", "9e1", "0e-999"})
  void numbersInTheRangeAreAnswersHoweverTheyAreSpelt(String number) {
    // When, Then
    assertThat(check("years", number(number)).errors()).isEmpty();
  }

  @Test
  void oneNumberIsOneAnswerHoweverItIsSpelt() {
    // When, Then
    assertThat(number("1.50")).isEqualTo(number("1.5"));
    assertThat(number("1e2")).isEqualTo(number("100.0"));
    assertThat(number("1e2").number()).hasToString("100");
  }

  @Test
  void aTextIsMeasuredInCharactersAPersonCounts() {
    // When, Then
    assertThat(check("words", Answer.text("\uD83D\uDE00".repeat(5))).errors()).isEmpty();
  }

  @Test
  void notApplicableIsAnAnswerWhereItIsOffered() {
    // When, Then
    assertThat(check("dress", Answer.missing(MissingKind.NOT_APPLICABLE)).errors()).isEmpty();
  }
}
