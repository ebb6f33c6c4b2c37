package org.safeer.survey.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without these, an Urdu answer would be cut within a letter, or counted wrong. */
class UrduTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "string-length('سفیر') | 4",
        "string-length('a😀b') | 3",
        "substr('سفیر', 0, 2) | 'سف'",
        "substr('😀😁😂', 1, 2) | '😁'",
        "substr('😀😁😂', -1) | '😂'",
        "translate('۰۳۰۰', '۰۱۲۳', '0123') | '0300'",
        "number(translate('۱۲', '۰۱۲۳', '0123')) | 12",
        "translate('😀a', '😀', '😁') | '😁a'",
        "translate('a', 'a', '😁') | '😁'",
        "contains(${city}, 'ہو') | true",
        "regex(${city}, '\\p{Arabic}+') | true",
        "regex('😀', '.') | true",
        "selected('اردو پنجابی', 'پنجابی') | true",
        "concat('شہر: ', ${city}) | 'شہر: لاہور'",
        "${شہر} | ''",
      })
  void charactersAreCodePoints(String expression, String value) {
    assertThat(Answers.shown(expression)).isEqualTo(value);
  }
}
