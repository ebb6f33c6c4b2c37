package org.safeer.survey.xlsform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.survey.Shapes;

/** Languages as XLSForm writes them: {@code English (en)}. */
final class Languages {

  /** Where a form names no language; BCP 47 for "undetermined". */
  static final String UNKNOWN = "und";

  private static final Pattern TAG_IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,7}");
  private static final Map<String, String> NAMES = names();

  private Languages() {}

  /** Every language by its English and its own name, in small letters. */
  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
    }
    return names;
  }

  /** {@code English (en)} of {@code en}. */
  static String shown(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + " (" + tag + ")";
  }

  /** The tag of {@code English (en)}, {@code English} or {@code en}; empty if it is none. */
  static Optional<String> tag(String text) {
    Matcher bracketed = TAG_IN_BRACKETS.matcher(text);
    if (bracketed.find() && bracketed.group(1).strip().matches(Shapes.LANGUAGE)) {
      return Optional.of(bracketed.group(1).strip());
    }
    String name = text.strip();
    Optional<String> known = Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    return known.isEmpty() && TAG.matcher(name).matches() ? Optional.of(name) : known;
  }
}
