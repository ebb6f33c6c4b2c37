package org.safeer.interview.transcript;

import java.util.Locale;
import java.util.Map;

/** How the words of a language are reduced to what is searched for. */
final class SearchLanguages {

  /** As they are written: of Urdu PostgreSQL knows no forms. */
  private static final String AS_WRITTEN = "simple";

  private static final Map<String, String> BY_LANGUAGE =
      Map.of(
          "ar", "arabic",
          "de", "german",
          "en", "english",
          "es", "spanish",
          "fr", "french");

  private SearchLanguages() {}

  /**
   * The name of PostgreSQL's configuration.
   *
   * @param tag BCP 47
   */
  static String of(String tag) {
    String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return BY_LANGUAGE.getOrDefault(language, AS_WRITTEN);
  }
}
