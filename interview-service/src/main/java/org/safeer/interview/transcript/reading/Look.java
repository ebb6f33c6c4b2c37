package org.safeer.interview.transcript.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which a typist sets the paragraphs of one speaker apart from those of the other. */
enum Look {
  /** A minute mark stands before it. */
  MARKED,
  /** It is indented. */
  INDENTED,
  /** It is in capitals. */
  CAPITALS,
  /** A dash stands before it. */
  DASHED,
  /** A number stands before it. */
  NUMBERED,
  /** Asterisks, underscores, or brackets stand around it. */
  EMPHASISED;

  private static final Pattern DASH = Pattern.compile("^[-\u2013\u2014\u2022>].*");
  private static final Pattern NUMBER = Pattern.compile("^\\(?[Qq]?\\d{1,3}[.)].*");
  private static final Pattern EMPHASIS =
      Pattern.compile("^(?:[*_]{1,3}.*[*_]{1,3}|\\(.*\\)|\\[.*\\]|\u00AB.*\u00BB)$");

  private static final Pattern MARKUP = Pattern.compile("([*_]{1,3})([^*_].*[^*_])\\1");

  /**
   * How a paragraph looks.
   *
   * @param marked whether a minute mark stood before it
   * @param firstLine as it stands behind the mark, white space included
   * @param text the whole of it, on one line
   */
  static Set<Look> of(boolean marked, String firstLine, String text) {
    Set<Look> looks = EnumSet.noneOf(Look.class);
    add(looks, MARKED, marked);
    add(looks, INDENTED, firstLine.startsWith(" ") || firstLine.startsWith("\t"));
    add(looks, CAPITALS, inCapitals(text));
    add(looks, DASHED, DASH.matcher(text).matches());
    add(looks, NUMBERED, NUMBER.matcher(text).matches());
    add(looks, EMPHASISED, EMPHASIS.matcher(text).matches());
    return looks;
  }

  /** The paragraph without the asterisks or underscores around all of it: nobody speaks them. */
  static String withoutEmphasis(String text) {
    Matcher marked = MARKUP.matcher(text);
    return marked.matches() ? marked.group(2) : text;
  }

  private static void add(Set<Look> looks, Look look, boolean has) {
    if (has) {
      looks.add(look);
    }
  }

  /** Whether it has capitals and no small letter. */
  static boolean inCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
