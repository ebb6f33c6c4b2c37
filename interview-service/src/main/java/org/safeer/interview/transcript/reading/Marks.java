package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers the generics of a text that is yet to be cut into turns, so that each is found again
 * wherever it comes to stand. The number stands before the closing bracket, in noncharacters of
 * Unicode (23.7): no text has them, no rule of reading looks for them, and one or two in a generic
 * move no line's end by much.
 */
public final class Marks {

  private static final char FIRST = '\uFDD0';
  private static final int DIGITS = 32;
  private static final Pattern MARK = Pattern.compile("[\\uFDD0-\\uFDEF]+");

  private Marks() {}

  /**
   * A generic of a text.
   *
   * @param number from 0, as it was put in
   * @param start code point of the text, its opening bracket
   * @param end code point behind its closing bracket
   */
  public record Generic(int number, int start, int end) {}

  /** A text without marks, and which generics stand in it, in their order. */
  public record Lifted(String text, List<Generic> generics) {}

  /**
   * Numbers generics from 0.
   *
   * @param ends for each, in their order, the index behind its closing bracket
   */
  public static String put(String text, List<Integer> ends) {
    StringBuilder marked = new StringBuilder(text.length() + 2 * ends.size());
    int copied = 0;
    for (int number = 0; number < ends.size(); number++) {
      int bracket = ends.get(number) - 1;
      marked.append(text, copied, bracket).append(written(number));
      copied = bracket;
    }
    return marked.append(text, copied, text.length()).toString();
  }

  /** The text without any mark. */
  public static String removed(String text) {
    return MARK.matcher(text).replaceAll("");
  }

  /** Takes the marks out and says where the generics are. */
  public static Lifted lift(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    List<Generic> generics = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int copied = 0;
    int codePoints = 0;
    while (mark.find()) {
      codePoints += text.codePointCount(copied, mark.start());
      plain.append(text, copied, mark.start());
      copied = mark.end();
      int length = plain.codePointCount(plain.lastIndexOf("["), plain.length());
      generics.add(new Generic(number(mark.group()), codePoints - length, codePoints + 1));
    }
    return new Lifted(plain.append(text, copied, text.length()).toString(), generics);
  }

  private static String written(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number, DIGITS).toCharArray()) {
      digits.append((char) (FIRST + Character.digit(digit, DIGITS)));
    }
    return digits.toString();
  }

  private static int number(String written) {
    return written.chars().reduce(0, (number, digit) -> number * DIGITS + digit - FIRST);
  }
}
