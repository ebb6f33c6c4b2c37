package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without these, a study could go to the field with a question that nobody can answer. */
class ConstraintNobodyMeetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ". > 5 and . < 3 | 0 | 90 | 0",
        ". >= 91 | 0 | 90 | 0",
        ". < 0 | 0 | 90 | 0",
        "91 <= . | 0 | 90 | 0",
        ". > 5 and . < 6 | 0 | 90 | 0",
        ". > 5.1 and . < 5.2 | 0 | 90 | 1",
        ". = 5 and . = 6 | | | 0",
        ". = 2.5 | 0 | 90 | 0",
        "not(. >= 0) | 0 | 90 | 0",
        "not(. < 50 or . >= 50) | | | 6",
        ". != . + 0 and . < 0 | 0 | 90 | 0",
        "selected(${a}, 'x') and . > 90 | 0 | 90 | 0",
        ". > 10 * 9 | 0 | 90 | 0",
        ". = 'many' | 0 | 90 | 0",
        "1 = 2 | 0 | 90 | 0",
        ". > -1 and . < -3 | | | 0",
      })
  void isFound(String constraint, BigDecimal minimum, BigDecimal maximum, int decimals) {
    assertThat(mayBeMet(constraint, minimum, maximum, decimals)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ". > 5 and . < 7 | 0 | 90 | 0",
        ". > 5 and . < 6 | 0 | 90 | 1",
        ". >= 90 | 0 | 90 | 0",
        ". > 90 | 0 | | 0",
        ". < -1000000 | | 90 | 0",
        ". < 3 or . > 5 | 0 | 90 | 0",
        ". != 5 | 0 | 90 | 0",
        ". = 2.5 | 0 | 90 | 1",
        "true() | 0 | 90 | 0",
        ". mod 2 = 3 | 0 | 90 | 0",
        ". > ${a} and . < 3 | 0 | 90 | 0",
        "not(${a} > 3) | 0 | 90 | 0",
        "today() > . | 0 | 90 | 0",
        "regex(., '[0-9]') and . > 3 | 0 | 90 | 0",
      })
  void nothingElseIsTakenForOne(
      String constraint, BigDecimal minimum, BigDecimal maximum, int decimals) {
    assertThat(mayBeMet(constraint, minimum, maximum, decimals)).isTrue();
  }

  private static boolean mayBeMet(
      String constraint, BigDecimal minimum, BigDecimal maximum, int decimals) {
    return Expression.parse(constraint)
        .mayBeMet(new Domain.Range(minimum, maximum, decimals, false));
  }
}
