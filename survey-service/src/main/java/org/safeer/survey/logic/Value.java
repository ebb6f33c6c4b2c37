package org.safeer.survey.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an item holds or an expression gives: text, a number, true or false, a date, a date-time.
 *
 * <p>Each kind turns into the others as XPath 1.0 says (section 4) and, for dates, ODK's XForms.
 * Numbers are IEEE doubles, as in XPath and in every ODK client: a phone and the server must find
 * the same answer right.
 */
public sealed interface Value extends Evaluation
    permits TextValue, NumberValue, TruthValue, DateValue, DateTimeValue {

  /** No answer: the empty text, which is no number. */
  Value NOTHING = new TextValue("");

  /** Text; null is {@link #NOTHING}. */
  static Value text(String text) {
    return text == null || text.isEmpty() ? NOTHING : new TextValue(text);
  }

  /** A number; of a decimal of more than 15 digits the nearest double. */
  static Value number(BigDecimal number) {
    return number == null ? NOTHING : new NumberValue(number.doubleValue());
  }

  /** A number, NaN and the infinities among them. */
  static Value number(double number) {
    return new NumberValue(number);
  }

  /** True or false. */
  static Value truth(boolean truth) {
    return truth ? TruthValue.TRUE : TruthValue.FALSE;
  }

  /** A date; null is {@link #NOTHING}. */
  static Value date(LocalDate date) {
    return date == null ? NOTHING : new DateValue(date);
  }

  /** A point in time, which keeps the offset it was written with; null is {@link #NOTHING}. */
  static Value dateTime(OffsetDateTime dateTime) {
    return dateTime == null ? NOTHING : new DateTimeValue(dateTime);
  }

  /** The options that were selected, in the order they count in: text with a space between them. */
  static Value selected(List<String> options) {
    return text(String.join(" ", options));
  }

  /** As a condition: text that is not empty, a number that is neither 0 nor NaN, any date. */
  boolean asBoolean();

  /** As a number: NaN unless it is one; of a date the days since 1970-01-01. */
  double asNumber();

  /** As text: numbers without exponent, dates in ISO 8601. */
  String asText();

  /** Whether it counts as no answer: the empty text and NaN. */
  default boolean isNothing() {
    return false;
  }

  /**
   * The number as a decimal to be stored: 15 digits, beyond which a double is noise; else empty.
   */
  default Optional<BigDecimal> asDecimal() {
    return Numbers.decimal(asNumber());
  }
}
