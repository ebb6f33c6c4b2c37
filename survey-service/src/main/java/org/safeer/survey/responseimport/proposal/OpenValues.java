package org.safeer.survey.responseimport.proposal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.safeer.survey.responseimport.mapping.DatePattern;

/** How numbers and days are written in a column. */
final class OpenValues {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");

  /** Day first before month first, since most of the world writes so. */
  private static final List<String> PATTERNS =
      List.of(
          "yyyy-MM-dd",
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "d/M/yyyy",
          "M/d/yyyy",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "dd-MM-yyyy",
          "yyyy/MM/dd",
          "yyyy-MM-dd HH:mm:ss",
          "yyyy-MM-dd'T'HH:mm:ss",
          "MM/dd/yyyy HH:mm",
          "dd/MM/yyyy HH:mm");

  private final double numbers;
  private final boolean comma;
  private String pattern = PATTERNS.get(0);
  private double days;

  OpenValues(Set<String> values) {
    numbers = share(values, text -> NUMBER.matcher(text).matches());
    comma =
        values.stream().anyMatch(text -> text.indexOf(',') >= 0)
            && values.stream().noneMatch(text -> text.indexOf('.') >= 0);
    for (String one : PATTERNS) {
      DatePattern days = DatePattern.of(one);
      double share = share(values, text -> days.read(text) != null);
      if (share > this.days) {
        this.days = share;
        this.pattern = one;
      }
    }
  }

  /** Which share of the texts is a number. */
  double numbers() {
    return numbers;
  }

  /** The comma, if a number cannot be read without it; else null. */
  String decimal() {
    return comma ? "," : null;
  }

  /** Which share of the texts is a day by the pattern. */
  double days() {
    return days;
  }

  /** The pattern that reads most; null for ISO 8601. */
  String pattern() {
    return pattern.equals(PATTERNS.get(0)) ? null : pattern;
  }

  private static double share(Set<String> values, Predicate<String> which) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(which).count() / values.size();
  }
}
