package org.safeer.interview.transcript.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of time a line may begin with. Oral histories have minutes, a full stop or a colon,
 * seconds, and a tab or wide space; a scan leaves spaces between the digits. Other transcripts have
 * hours too, or brackets around it.
 *
 * @param startMs milliseconds from the beginning of the recording's part
 * @param rest what stands behind the mark
 */
record MinuteMark(long startMs, String rest) {

  private static final Pattern SPACED =
      Pattern.compile("^(\\d ?\\d{0,2})[.: ]([0-5]\\d)(?: *\\t| {2,})(.*)$");
  private static final String CLOCK = "(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?";
  private static final Pattern BRACKETED =
      Pattern.compile("^\\s*(?:\\[" + CLOCK + "\\]|\\(" + CLOCK + "\\))(.*)$");
  private static final Pattern BARE =
      Pattern.compile(
          "^\\s*(\\d{1,2}):(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?(?:\\s+[-\u2013]?\\s*(.*)|$)");
  private static final Pattern ALONE = Pattern.compile("^\\s*(\\d{1,3})[.:]([0-5]\\d)\\s*$");
  private static final long HOUR = 3_600_000;
  private static final long MINUTE = 60_000;
  private static final long SECOND = 1_000;

  /** The mark of the line; null if it has none. */
  static MinuteMark of(String line) {
    Matcher spaced = SPACED.matcher(line);
    if (spaced.matches()) {
      String minutes = spaced.group(1).replace(" ", "");
      return new MinuteMark(ms(null, minutes, spaced.group(2), null), spaced.group(3));
    }
    Matcher bracketed = BRACKETED.matcher(line);
    if (bracketed.matches()) {
      int first = bracketed.group(2) == null ? 5 : 1;
      return new MinuteMark(ms(bracketed, first), bracketed.group(9));
    }
    Matcher bare = BARE.matcher(line);
    if (bare.matches()) {
      return new MinuteMark(ms(bare, 1), bare.group(5) == null ? "" : bare.group(5));
    }
    Matcher alone = ALONE.matcher(line);
    return alone.matches()
        ? new MinuteMark(ms(null, alone.group(1), alone.group(2), null), "")
        : null;
  }

  private static long ms(Matcher clock, int first) {
    return ms(
        clock.group(first), clock.group(first + 1), clock.group(first + 2), clock.group(first + 3));
  }

  private static long ms(String hours, String minutes, String seconds, String fraction) {
    long ms = Long.parseLong(minutes) * MINUTE + Long.parseLong(seconds) * SECOND;
    long hour = hours == null ? 0 : Long.parseLong(hours) * HOUR;
    return hour + ms + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
  }
}
