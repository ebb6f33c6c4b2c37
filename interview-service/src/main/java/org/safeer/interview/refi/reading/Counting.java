package org.safeer.interview.refi.reading;

import java.util.Arrays;

/**
 * How a program counts positions. The standard counts Unicode code points from 0 (section 10.2). It
 * defines a selection "by the first and the last character", which reads as if the end were the
 * last character's own position; its own example in annex A selects the seven letters of {@code
 * granola} by 62 and 69, and the programs that could be looked at write the position behind the
 * last one too. So that is the default; the others are tried where a project's own words speak for
 * them.
 *
 * @param inclusive whether the end is the last character's position
 * @param utf16 whether a character beyond U+FFFF counts as two
 * @param oneLineEnd whether a carriage return with a line feed counts as one
 */
record Counting(boolean inclusive, boolean utf16, boolean oneLineEnd) {

  static final Counting STANDARD = new Counting(false, false, false);

  /** For each position that this way counts, and one behind them, the code point it means. */
  int[] codePoints(String text) {
    int[] meant = new int[text.length() + 1];
    int positions = 0;
    int codePoint = 0;
    for (int at = 0; at < text.length(); codePoint++) {
      int units = Character.charCount(text.codePointAt(at));
      meant[positions++] = codePoint;
      if (utf16 && units == 2) {
        meant[positions++] = codePoint;
      }
      boolean lineEnd = text.startsWith("\r\n", at);
      if (oneLineEnd && lineEnd) {
        codePoint++;
        units = 2;
      }
      at += units;
    }
    meant[positions++] = codePoint;
    return Arrays.copyOf(meant, positions);
  }

  /** What a report calls it. */
  String told() {
    return (inclusive ? "inclusive-end " : "")
        + (utf16 ? "utf-16 " : "")
        + (oneLineEnd ? "one-line-end" : "");
  }
}
