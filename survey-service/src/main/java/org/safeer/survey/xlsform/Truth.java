package org.safeer.survey.xlsform;

import java.util.Locale;

/** Yes and no, in all the words that forms use. */
final class Truth {

  private Truth() {}

  /** Null if the text is neither. */
  static Boolean of(String text) {
    if (text == null) {
      return null;
    }
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "true()", "1" -> true;
      case "no", "false", "false()", "0" -> false;
      default -> null;
    };
  }
}
