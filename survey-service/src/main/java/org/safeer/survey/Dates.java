package org.safeer.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Calendar dates as ISO 8601 writes them: 2025-11-20, and no other spelling. */
public final class Dates {

  private static final Pattern SPELLING = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Dates() {}

  /**
   * The date that a text spells.
   *
   * @return null if it spells none
   */
  public static LocalDate read(String text) {
    try {
      return SPELLING.matcher(text).matches() ? LocalDate.parse(text) : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
