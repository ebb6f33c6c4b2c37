package org.safeer.interview.transcript.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as files have them: hours, minutes, seconds, and parts of a second. */
final class Clock {

  static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";

  /** From one time to another, as captions have it, and whatever settings stand behind. */
  static final Pattern SPAN =
      Pattern.compile("\\s*(" + TIME + ")\\s*-->\\s*(" + TIME + ")(?:\\s.*)?");

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

  private Clock() {}

  /** Milliseconds; null if the text is no time. */
  static Long ms(String text) {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      return null;
    }
    long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
    long minutes = hours * 60 + Long.parseLong(parts.group(2));
    long seconds = minutes * 60 + Long.parseLong(parts.group(3));
    String fraction = parts.group(4) == null ? "" : parts.group(4);
    return seconds * 1_000 + Long.parseLong((fraction + "000").substring(0, 3));
  }
}
