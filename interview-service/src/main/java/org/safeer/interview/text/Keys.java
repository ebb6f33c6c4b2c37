package org.safeer.interview.text;

/** Patterns of the keys and tags that clients choose. */
public final class Keys {

  /** A readable key, such as {@code language-barrier}. */
  public static final String KEY = "^[a-z0-9][a-z0-9-]{0,63}$";

  /** A BCP 47 language tag, such as {@code ur} or {@code en-AU}. */
  public static final String LANGUAGE_TAG = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$";

  /** A colour in hexadecimal digits, such as {@code #B2543A}. */
  public static final String COLOUR = "^#[0-9A-Fa-f]{6}$";

  private Keys() {}

  /** Whether the text is a readable key. */
  public static boolean isKey(String text) {
    return text != null && text.matches(KEY);
  }
}
