package org.safeer.survey.logic;

import com.google.re2j.PatternSyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression in RE2's syntax, whose matching takes time in proportion to the text: no
 * text makes it hang. It has no back-references and does not look around, which would undo that.
 */
final class LinearPattern {

  /** Most characters of a pattern. */
  static final int LONGEST = 250;

  /** Most characters it may grow to when its counts are written out: {@code (ab){3}} is ababab. */
  static final long MOST_WRITTEN_OUT = 1_000;

  /** For which RE2/J, on a newer Java than its tables, may never end: its issue 168. */
  private static final Pattern FLAG_I = Pattern.compile("\\(\\?[a-zA-Z-]*i");

  /** The character before, and the counts of, a {@code {n,m}}. */
  private static final Pattern COUNT = Pattern.compile("(.?)\\{(\\d{1,4})(?:,(\\d{0,4}))?}");

  private final com.google.re2j.Pattern pattern;

  private LinearPattern(com.google.re2j.Pattern pattern) {
    this.pattern = pattern;
  }

  /** Throws {@link SyntaxException} at the offset if it cannot be used. */
  static LinearPattern of(String text, int offset) {
    String flaw = flaw(text);
    if (flaw != null) {
      throw new SyntaxException(offset, flaw);
    }
    try {
      return new LinearPattern(com.google.re2j.Pattern.compile(text));
    } catch (PatternSyntaxException flawed) {
      throw new SyntaxException(
          offset,
          "The pattern cannot be used: "
              + flawed.getDescription()
              + " at "
              + Shown.of(flawed.getPattern())
              + ".");
    }
  }

  private static String flaw(String text) {
    if (text.length() > LONGEST) {
      return "The pattern is longer than " + LONGEST + " characters.";
    }
    if (FLAG_I.matcher(text).find()) {
      return "The pattern may not ignore case by (?i): write [Aa] for either.";
    }
    return writtenOut(text) > MOST_WRITTEN_OUT
        ? "The counts in the pattern repeat too much: together more than a thousand times."
        : null;
  }

  /**
   * Never less than it is: whatever a count of a group repeats is taken to be the whole pattern.
   */
  private static long writtenOut(String text) {
    long once = text.length();
    long times = 1;
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      String most =
          count.group(3) == null || count.group(3).isEmpty() ? count.group(2) : count.group(3);
      if (count.group(1).equals(")")) {
        times = Math.min(times * Math.max(1, Long.parseLong(most)), MOST_WRITTEN_OUT + 1);
      } else {
        once += Long.parseLong(most);
      }
    }
    return once * times;
  }

  /** Steps that matching the text may take. */
  long cost(String text) {
    return (long) pattern.programSize() * (text.length() + 1L);
  }

  /** Whether the whole text matches. */
  boolean matches(String text) {
    return pattern.matches(text);
  }
}
