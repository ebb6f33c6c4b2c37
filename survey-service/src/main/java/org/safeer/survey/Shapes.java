package org.safeer.survey;

import java.util.regex.Pattern;

/** The shapes of the texts that requests are made of, as JSON Schema patterns. */
public final class Shapes {

  /** A readable key: of a study, a region, a questionnaire, an item, an option. */
  public static final String KEY = "^[a-z0-9][a-z0-9-]{0,63}$";

  /** A UUID as text. */
  public static final String UUID =
      "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

  /** A BCP 47 language tag. */
  public static final String LANGUAGE = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}$";

  private static final Pattern KEY_PATTERN = Pattern.compile(KEY);

  private Shapes() {}

  /** Whether the text is a readable key. */
  public static boolean isKey(String text) {
    return text != null && KEY_PATTERN.matcher(text).matches();
  }
}
