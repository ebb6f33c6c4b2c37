package org.safeer.survey.responseimport.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.safeer.survey.Dates;

/** Days as a file writes them: by a pattern of its own, or as ISO 8601 does. */
public final class DatePattern {

  /** A year of two digits is read as another one, and would come back as such. */
  private static final LocalDateTime SAMPLE = LocalDateTime.of(1985, 11, 20, 13, 45);

  private final DateTimeFormatter formatter;

  private DatePattern(DateTimeFormatter formatter) {
    this.formatter = formatter;
  }

  /**
   * The days that a pattern spells.
   *
   * @param pattern of {@link DateTimeFormatter}; null for ISO 8601 alone
   * @throws IllegalArgumentException if it is none, or does not tell day, month and whole year
   */
  public static DatePattern of(String pattern) {
    if (pattern == null) {
      return new DatePattern(null);
    }
    DatePattern made =
        new DatePattern(
            DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT));
    if (!SAMPLE.toLocalDate().equals(made.read(made.sample()))) {
      throw new IllegalArgumentException("the pattern does not tell the day");
    }
    return made;
  }

  private String sample() {
    try {
      return formatter.format(SAMPLE);
    } catch (DateTimeException moreThanSampled) {
      throw new IllegalArgumentException(moreThanSampled);
    }
  }

  /** The day; null if the text spells none. */
  public LocalDate read(String text) {
    LocalDate iso = Dates.read(text);
    if (iso != null || formatter == null) {
      return iso;
    }
    try {
      return LocalDate.parse(text, formatter);
    } catch (DateTimeException noDay) {
      return null;
    }
  }
}
