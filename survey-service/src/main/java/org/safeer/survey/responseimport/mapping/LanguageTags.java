package org.safeer.survey.responseimport.mapping;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Languages as tools tell them in files. */
public final class LanguageTags {

  /** A language, and what BCP 47 lets follow; whole words are no tags of a language in use. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,7}");

  private LanguageTags() {}

  /**
   * The tag of BCP 47 that a text spells, in its usual letters: {@code en-GB} of {@code EN_gb};
   * null if it spells none.
   */
  public static String of(String text) {
    try {
      return TAG.matcher(text).matches()
          ? new Locale.Builder().setLanguageTag(text.replace('_', '-')).build().toLanguageTag()
          : null;
    } catch (IllformedLocaleException noTag) {
      return null;
    }
  }
}
