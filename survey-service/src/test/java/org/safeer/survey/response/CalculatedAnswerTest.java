package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.testing.Domain;

/** Without these, the server would store other figures than those it was told to calculate. */
class CalculatedAnswerTest {

  private static final Instant TODAY = Instant.parse("2026-11-24T09:30:00Z");

  private static PublishedQuestionnaire questionnaire(String calculated) {
    return Domain.questionnaire(
        """
        {"title": {"en": "?"}, "items": [
          {"item": "lives-abroad", "type": "yes-no", "label": {"en": "?"}},
          {"item": "born", "type": "date", "label": {"en": "?"}},
          {"item": "years", "type": "number", "label": {"en": "?"}, "decimals": 6},
          {"item": "it", "type": "calculated", %s},
          {"item": "after", "type": "calculated", "calculation": "${it} * 3"}
        ]}"""
            .formatted(calculated));
  }

  private static Map<String, Answer> answers() {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("lives-abroad", Answer.option("yes"));
    answers.put("born", Answer.date(LocalDate.of(1992, 3, 1)));
    answers.put("years", Answer.number(new BigDecimal("10")));
    return answers;
  }

  private static AnswerSheet check(String calculated, Map<String, Answer> answers) {
    return AnswerSheet.check(questionnaire(calculated), answers, TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "${years} * 2 | 20",
        "${years} div 3 | 3.333333",
        "int((today() - ${born}) div 365.25) | 34",
        "'12.50' | 12.5",
        "${years} div 0 | ",
        "pow(10, 20) | ",
        "999999999999.9999996 | ",
        "'ten' | ",
        "date('yesterday') | ",
      })
  void aNumberIsKeptAsFarAsAnAnswerCanHoldIt(String calculation, BigDecimal number) {
    // When
    AnswerSheet sheet = check("\"calculation\": \"%s\"".formatted(calculation), answers());

    // Then
    assertThat(sheet.errors()).isEmpty();
    assertThat(sheet.complete().get("it"))
        .isEqualTo(number == null ? Answer.NONE : Answer.number(number));
  }

  @Test
  void aCalculationReadsAllDigitsOfAnother() {
    // When
    AnswerSheet sheet = check("\"calculation\": \"${years} div 3\"", answers());

    // Then
    assertThat(sheet.complete().get("after")).isEqualTo(Answer.number(BigDecimal.TEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "concat('born ', ${born})|born 1992-03-01",
        "if(${years} > 5, 'long', 'short')|long",
        "today()|2026-11-24",
        "' '|",
      })
  void aTextIsKeptAsItIs(String calculation, String text) {
    // When
    AnswerSheet sheet =
        check("\"result\": \"text\", \"calculation\": \"%s\"".formatted(calculation), answers());

    // Then
    assertThat(sheet.complete().get("it"))
        .isEqualTo(text == null ? Answer.NONE : Answer.text(text));
  }

  @Test
  void whatIsNotAskedIsNotCalculated() {
    // When
    AnswerSheet sheet =
        check("\"calculation\": \"1\", \"relevant\": \"${lives-abroad} = 'no'\"", answers());

    // Then
    assertThat(sheet.complete())
        .containsEntry("it", Answer.missing(MissingKind.NOT_ASKED))
        .containsEntry("after", Answer.NONE);
  }

  @Test
  void nobodySendsAnotherResult() {
    // Given
    Map<String, Answer> answers = answers();

    // When, Then
    answers.put("it", Answer.number(new BigDecimal("20.0")));
    assertThat(check("\"calculation\": \"${years} * 2\"", answers).errors()).isEmpty();
    answers.put("it", Answer.number(new BigDecimal("21")));
    assertThat(check("\"calculation\": \"${years} * 2\"", answers).errors())
        .extracting(FieldError::pointer, FieldError::rule)
        .containsExactly(tuple("/answers/it", "calculated"));
  }
}
