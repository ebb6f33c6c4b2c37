package org.safeer.interview.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The minute mark a line may begin with, as oral histories have them: minutes, a full stop or a
 * colon, seconds, and a tab or wide space. A scan leaves spaces between the digits.
 *
 * @param startMs milliseconds from the beginning of the recording's part
 * @param rest what stands behind the mark
 */
record MinuteMark(long startMs, String rest) {

  private static final Pattern MARK =
      Pattern.compile("^(\\d ?\\d{0,2})[.: ]([0-5]\\d)(?: *\\t| {2,})(.*)$");
  private static final long MINUTE = 60_000;
  private static final long SECOND = 1_000;

  /** The mark of the line; null if it has none. */
  static MinuteMark of(String line) {
    Matcher mark = MARK.matcher(line);
    if (!mark.matches()) {
      return null;
    }
    long minutes = Long.parseLong(mark.group(1).replace(" ", ""));
    long seconds = Long.parseLong(mark.group(2));
    return new MinuteMark(minutes * MINUTE + seconds * SECOND, mark.group(3));
  }

  /** Whether the text is laid out by minute marks: one alone may be a figure of speech. */
  static boolean layOut(List<String> lines) {
    return lines.stream().filter(line -> of(line) != null).limit(2).count() == 2;
  }
}
