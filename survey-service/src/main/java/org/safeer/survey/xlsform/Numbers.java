package org.safeer.survey.xlsform;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Numbers and days as they stand in cells. */
final class Numbers {

  /** The day before the first that spreadsheets number, as they count. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private Numbers() {}

  /** Null if it is no whole number of up to nine digits. */
  static Integer whole(String text) {
    return text != null && text.matches("-?[0-9]{1,9}") ? Integer.valueOf(text) : null;
  }

  /** Null if it is no decimal number of up to thirty digits. */
  static BigDecimal decimal(String text) {
    return text != null && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")
        ? new BigDecimal(text)
        : null;
  }

  /** Null if it is no day: as ISO 8601 writes it, or as spreadsheets number it. */
  static LocalDate day(String text) {
    if (text == null) {
      return null;
    }
    try {
      Integer number = whole(text);
      return number == null ? LocalDate.parse(text) : DAY_ZERO.plusDays(number);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
