package org.safeer.survey.logic;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of {@code format-date}: ODK's letters, in English wherever they name something. */
final class DateFormat {

  private static final Map<String, DateTimeFormatter> LETTERS =
      Map.ofEntries(
          letter("Y", "uuuu"),
          letter("y", "uu"),
          letter("m", "MM"),
          letter("n", "M"),
          letter("b", "MMM"),
          letter("d", "dd"),
          letter("e", "d"),
          letter("a", "EEE"),
          letter("H", "HH"),
          letter("h", "H"),
          letter("M", "mm"),
          letter("S", "ss"),
          letter("3", "SSS"),
          letter("%", "'%'"));

  /** The letter is missing if a text ends in %. */
  private static final Pattern LETTER = Pattern.compile("%(.?)", Pattern.DOTALL);

  private DateFormat() {}

  private static Map.Entry<String, DateTimeFormatter> letter(String letter, String pattern) {
    return Map.entry(letter, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  /**
   * Writes the date in the format.
   *
   * @return the letter that stands for nothing, if there is one; then what was written is of no use
   */
  static Optional<String> write(OffsetDateTime date, String format, StringBuilder written) {
    Matcher letter = LETTER.matcher(format);
    while (letter.find()) {
      DateTimeFormatter meaning = LETTERS.get(letter.group(1));
      if (meaning == null) {
        return Optional.of(letter.group(1));
      }
      letter.appendReplacement(written, Matcher.quoteReplacement(meaning.format(date)));
    }
    letter.appendTail(written);
    return Optional.empty();
  }
}
