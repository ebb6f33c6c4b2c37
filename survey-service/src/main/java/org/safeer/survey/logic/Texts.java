package org.safeer.survey.logic;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Text in code points, and in words between the spaces that XPath knows. */
final class Texts {

  private static final String SPACES = " \t\r\n";

  private Texts() {}

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static String part(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** Empty if the part does not occur. */
  static String before(String text, String part) {
    int found = text.indexOf(part);
    return found < 0 ? "" : text.substring(0, found);
  }

  /** Empty if the part does not occur. */
  static String after(String text, String part) {
    int found = text.indexOf(part);
    return found < 0 ? "" : text.substring(found + part.length());
  }

  static List<String> words(String text) {
    return Collections.list(new StringTokenizer(text, SPACES)).stream()
        .map(String.class::cast)
        .toList();
  }

  /** Every character of {@code from} becomes the one at its place in {@code to}, or goes. */
  static String translate(String text, String from, String to) {
    int[] named = from.codePoints().toArray();
    int[] replacements = to.codePoints().toArray();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < named.length; i++) {
      // Of a character that is named twice, the first counts.
      places.putIfAbsent(named[i], i);
    }
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              Integer place = places.get(character);
              if (place == null) {
                result.appendCodePoint(character);
              } else if (place < replacements.length) {
                result.appendCodePoint(replacements[place]);
              }
            });
    return result.toString();
  }
}
