package org.safeer.survey.responseexport.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.safeer.survey.response.MissingKind;

/** What one cell of an export holds; an empty cell is null. */
public sealed interface Cell {

  /** A number. */
  record Number(BigDecimal value) implements Cell {}

  /** A day. */
  record Day(LocalDate value) implements Cell {}

  /** A time. */
  record Moment(Instant value) implements Cell {}

  /** A key, an id or a label: a text of the study's. */
  record Code(String text) implements Cell {}

  /** A respondent's own words. */
  record Words(String text) implements Cell {}

  /** Why there is no answer. */
  record Missing(MissingKind why) implements Cell {}

  /** Null for null. */
  static Cell number(BigDecimal value) {
    return value == null ? null : new Number(value);
  }

  /** A whole number. */
  static Cell number(long value) {
    return new Number(BigDecimal.valueOf(value));
  }

  /** Null for null. */
  static Cell moment(Instant value) {
    return value == null ? null : new Moment(value);
  }

  /** Null for null. */
  static Cell code(String text) {
    return text == null ? null : new Code(text);
  }

  /** Null for null. */
  static Cell words(String text) {
    return text == null ? null : new Words(text);
  }
}
