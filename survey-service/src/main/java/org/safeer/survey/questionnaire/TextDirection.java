package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/** Which way the lines of a language run. */
public enum TextDirection {
  /** From left to right. */
  @JsonProperty("ltr")
  LEFT_TO_RIGHT,
  /** From right to left. */
  @JsonProperty("rtl")
  RIGHT_TO_LEFT;

  /** ISO 15924. */
  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Aran", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg");

  /** ISO 639, where the usual script is one of those. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arz", "bal", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk", "he", "iw", "khw",
          "ks", "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr",
          "ug", "ur", "yi");

  /**
   * The direction of a language: of its script where the tag names one ({@code pa-Arab}), else of
   * the script it is usually written in.
   *
   * @param tag BCP 47
   */
  static TextDirection of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean reversed =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return reversed ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}
