package org.safeer.theme.vocabulary;

/** The spelling of keys and texts, for Bean Validation and for what events bring. */
public final class Patterns {

  /** Key of a study, questionnaire, item, code, theme or region. */
  public static final String KEY = "[a-z0-9][a-z0-9-]{0,63}";

  /** A BCP 47 language tag. */
  public static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}";

  private Patterns() {}

  /** Whether this is a key. */
  public static boolean isKey(String text) {
    return text != null && text.matches(KEY);
  }

  /**
   * The key itself.
   *
   * @throws IllegalArgumentException if it is none; in an event, that makes the record unreadable
   */
  public static String requireKey(String text) {
    if (!isKey(text)) {
      throw new IllegalArgumentException("not a key");
    }
    return text;
  }
}
