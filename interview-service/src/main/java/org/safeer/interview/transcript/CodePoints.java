package org.safeer.interview.transcript;

/** Offsets into text count Unicode code points, which every client can count alike. */
public final class CodePoints {

  private CodePoints() {}

  /** How many code points the text has. */
  public static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text, or as much of its beginning as has so many UTF-16 units and no half of a pair. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, half ? longest - 1 : longest);
  }

  /**
   * The words between two offsets.
   *
   * @param start offset of the first code point
   * @param end offset behind the last
   * @return null if the text does not reach that far
   */
  public static String slice(String text, int start, int end) {
    if (start < 0 || start > end || end > count(text)) {
      return null;
    }
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
