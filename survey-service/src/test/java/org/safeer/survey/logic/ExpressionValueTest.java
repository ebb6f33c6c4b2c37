package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without these, a phone would take an answer that the server refuses, or the other way round. */
class ExpressionValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "7 - 2 - 1 | 4",
        "100 div 10 div 2 | 5",
        "2 * 3 mod 4 | 2",
        "--3 | 3",
        "---3 | -3",
        "2 - -1 | 3",
        "5 -3 | 2",
        "-'3' | -3",
        "1 or 0 and 0 | true",
        "(1 or 0) and 0 | false",
        "1 = 1 = true() | true",
        "3 > 2 > 1 | false",
        "1 < 2 = true() | true",
        "1 + 1 = 2 and 2 + 2 = 4 | true",
        "1and 1 | true",
        "6div 2 | 3",
        ".5 + 5. | 5.5",
      })
  void operatorsBindAsInXPath(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "${email} | ''",
        "${unheard-of} | ''",
        "${email} = 0 | false",
        "${email} != 0 | true",
        "${email} < 1 or ${email} >= 1 | false",
        "${email} + 1 | NaN",
        "${email} + 1 = ${email} + 1 | false",
        "not(${email}) | true",
        "count-selected(${email}) | 0",
        "selected(${email}, 'ur') | false",
        "string-length(${email}) | 0",
        "coalesce('', '') | ''",
        "coalesce(number('x'), 2) | 2",
        "coalesce(0, 2) | 0",
        "min(${email}) | NaN",
        "date(${email}) | ''",
        "format-date(${email}, '%Y') | ''",
        "decimal-date-time(${email}) | ''",
        "decimal-time('') | ''",
        "regex(${email}, '.*') | true",
      })
  void noAnswerIsTheEmptyText(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'1' = '1.0' | false",
        "'1' = 1.0 | true",
        "'abc' = true() | true",
        "'' = false() | true",
        "'b' > 'a' | false",
        "'10' > '9' | true",
        "1 div 0 = 2 div 0 | true",
        "1 div 0 | Infinity",
        "-1 div 0 | -Infinity",
        "0 div 0 | NaN",
        "boolean(0 div 0) | false",
        "boolean(-0.5) | true",
        "5 mod -2 | 1",
        "5.5 mod 2 | 1.5",
        "number(' 12 ') | 12",
        "number('1e3') | NaN",
        "number('+1') | NaN",
        "number('0x10') | NaN",
        "number('۱۲') | NaN",
        "string(1000000 * 1000000) | '1000000000000'",
        "string(0.0000001) | '0.0000001'",
        "string(-0.0) | '0'",
        "string(1 = 1) | 'true'",
      })
  void valuesAreTakenForEachOtherAsInXPath(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "int(1.9) | 1",
        "int(-0.9) | 0",
        "int('x') | NaN",
        "round(2.5) | 3",
        "round(-2.6) | -3",
        "round(1.005, 2) | 1.01",
        "round(-26, -1) | -30",
        "round(-25, -1) | -20",
        "round(1, 31) | NaN",
        "max(-1, -2) | -1",
        "sqrt(-1) | NaN",
        "pow(2, -1) | 0.5",
        "pow('', 2) | NaN",
        "abs('-3') | 3",
      })
  void numbersAreRoundedAsTold(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "selected('urdu', 'ur') | false",
        "selected('a  b', 'b') | true",
        "selected('a b', 'a b') | false",
        "selected('a b', '') | false",
        "selected(., '7') | true",
        "selected(., 7) | true",
        "selected-at('a  b c', 1) | 'b'",
        "selected-at('a b c', 1.9) | 'b'",
        "selected-at('a b c', 3) | ''",
        "selected-at('a b c', -1) | ''",
        "count-selected(' a  b ') | 2",
        "substr('abcdef', 2) | 'cdef'",
        "substr('abcdef', 2, 4) | 'cd'",
        "substr('abcdef', 1, -1) | 'bcde'",
        "substr('abcdef', 4, 2) | ''",
        "substr('abcdef', -99, 99) | 'abcdef'",
        "substring-before('abc', 'x') | ''",
        "substring-after('abc', 'x') | ''",
        "substring-before('abc', '') | ''",
        "substring-after('abc', '') | 'abc'",
        "contains('abc', '') | true",
        "translate('bar', 'abc', 'AB') | 'BAr'",
        "translate('--aaa--', 'abc-', 'ABC') | 'AAA'",
        "translate('aab', 'aab', 'xyz') | 'xxz'",
        "regex('abc', 'b') | false",
        "concat(1, true(), '', date('2026-01-02')) | '1true2026-01-02'",
        "join('-', 'a') | 'a'",
        "join('-', 'a', '', 'b') | 'a--b'",
        "normalize-space() | '7'",
      })
  void textAndSelectionsCountFromNought(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "today() = date('2026-11-24') | true",
        "today() = '2026-11-24' | true",
        "today() < now() | true",
        "today() = date-time('2026-11-24T05:00:00+05:00') | true",
        "${called} = date-time('2026-11-23T13:00:00Z') | true",
        "${called} < now() | true",
        "string(${called}) | '2026-11-23T18:00:00+05:00'",
        "date(${called}) | 2026-11-23",
        "date('2026-11-24T23:30:00') | 2026-11-24",
        "date(0) | 1970-01-01",
        "date(-1) | 1969-12-31",
        "date(today() + 7) | 2026-12-01",
        "date-time(0.5) | 1970-01-01T12:00:00Z",
        "${born} + 1 > ${born} | true",
        "${born} > '1990-01-01' | false",
        "boolean(${born}) | true",
        "decimal-time('06:00') | 0.25",
        "decimal-time('18:00:00+05:00') | 0.75",
        "decimal-time(${born}) | 0",
        "decimal-date-time(${born}) = number(${born}) | true",
        "format-date(${born}, '%d/%m/%y 100%%') | '01/03/92 100%'",
        "format-date-time(now(), '%Y-%m-%dT%H:%M:%S.%3') | '2026-11-24T09:30:00.000'",
        "format-date-time('2026-01-02T03:04:05Z', '%n %e %h') | '1 2 3'",
      })
  void datesAreDaysAndInstants(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "if(true(), 1, date('x')) | 1",
        "if(false(), date('x'), 2) | 2",
        "coalesce(1, date('x')) | 1",
        "true() or date('x') | true",
        "false() and date('x') | false",
      })
  void whatIsNotNeededIsNotEvaluated(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "date('2026-02-30')",
        "date('tomorrow')",
        "date(true())",
        "date(99999999)",
        "date(1 div 0)",
        "date-time('0000-01-01')",
        "decimal-time('25:00')",
        "format-date(today(), '%')",
        "format-date('x', '%Y')",
      })
  void whatIsNoDateIsAProblemAndNoFault(String expression) {
    Evaluation evaluation = Expression.parse("1 + " + expression).evaluate(Answers.GIVEN);
    assertThat(evaluation)
        .isInstanceOfSatisfying(
            EvaluationProblem.class, problem -> assertThat(problem.column()).isEqualTo(5));
  }
}
