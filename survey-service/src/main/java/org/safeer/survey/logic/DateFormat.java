package org.safeer.survey.logic;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats of {@code format-date}: ODK's letters, in English wherever they name something. */
final class DateFormat {

  private static final Map<Character, DateTimeFormatter> LETTERS =
      Map.ofEntries(
          letter('Y', "uuuu"),
          letter('y', "uu"),
          letter('m', "MM"),
          letter('n', "M"),
          letter('b', "MMM"),
          letter('d', "dd"),
          letter('e', "d"),
          letter('a', "EEE"),
          letter('H', "HH"),
          letter('h', "H"),
          letter('M', "mm"),
          letter('S', "ss"),
          letter('3', "SSS"),
          letter('%', "'%'"));

  private DateFormat() {}

  private static Map.Entry<Character, DateTimeFormatter> letter(char letter, String pattern) {
    return Map.entry(letter, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  /**
   * Writes the date in the format.
   *
   * @return the letter that stands for nothing, if there is one; then what was written is of no use
   */
  static Optional<String> write(OffsetDateTime date, String format, StringBuilder written) {
    for (int i = 0; i < format.length(); i++) {
      if (format.charAt(i) != '%') {
        written.append(format.charAt(i));
        continue;
      }
      i++;
      DateTimeFormatter meaning = i < format.length() ? LETTERS.get(format.charAt(i)) : null;
      if (meaning == null) {
        return Optional.of(i < format.length() ? Character.toString(format.codePointAt(i)) : "");
      }
      meaning.formatTo(date, written);
    }
    return Optional.empty();
  }
}
