package org.safeer.survey.logic;

/** When two values are equal: XPath 1.0, section 3.4, and dates, which XPath does not know. */
final class Comparison {

  private Comparison() {}

  /**
   * As truths if one is a truth, else as numbers if one is a number, else as text. Two dates are
   * equal if they are the same day or the same instant, however it is written.
   */
  static boolean equal(Value left, Value right) {
    if (left instanceof TruthValue || right instanceof TruthValue) {
      return left.asBoolean() == right.asBoolean();
    }
    if (left instanceof NumberValue || right instanceof NumberValue || areDates(left, right)) {
      return Numbers.equal(left.asNumber(), right.asNumber());
    }
    return left.asText().equals(right.asText());
  }

  private static boolean areDates(Value left, Value right) {
    return isDate(left) && isDate(right);
  }

  private static boolean isDate(Value value) {
    return value instanceof DateValue || value instanceof DateTimeValue;
  }
}
