package org.safeer.interview.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeer.interview.transcript.CodePoints;

/**
 * A text in which PostgreSQL has marked the words it found.
 *
 * @param text without the marks
 * @param words where the marked words stand in it
 */
record MarkedText(String text, List<WordRange> words) {

  /** Control characters: those of the text's own are among the signs that are blanked. */
  static final char BEGIN = '\u0001';

  static final char END = '\u0002';

  private static final int BEFORE = 60;
  private static final int AROUND = 200;

  /**
   * Notes where the marks stand. Should the database have moved anything but by the marks, no place
   * would be right, and none is told.
   *
   * @param text as it is stored
   * @param marked its beginning, with marks, and with blanks for some of its signs
   */
  static MarkedText of(String text, String marked) {
    StringBuilder unmarked = new StringBuilder(marked.length());
    List<WordRange> words = new ArrayList<>();
    int count = 0;
    int begun = 0;
    for (int at = 0; at < marked.length(); ) {
      int point = marked.codePointAt(at);
      at += Character.charCount(point);
      if (point == BEGIN) {
        begun = count;
      } else if (point == END) {
        words.add(new WordRange(begun, count));
      } else {
        unmarked.appendCodePoint(point);
        count++;
      }
    }
    return new MarkedText(text, begins(text, unmarked) ? List.copyOf(words) : List.of());
  }

  private static boolean begins(String text, CharSequence blanked) {
    int[] whole = text.codePoints().toArray();
    int[] part = blanked.codePoints().toArray();
    return part.length <= whole.length
        && IntStream.range(0, part.length).allMatch(i -> part[i] == whole[i] || part[i] == ' ');
  }

  /**
   * Some of the text around the first word, cut between words where it can be.
   *
   * @return the range of the snippet, in code points
   */
  WordRange snippet() {
    int length = CodePoints.count(text);
    int first = words.isEmpty() ? 0 : words.get(0).start();
    int from = first <= BEFORE ? 0 : afterSpace(first - BEFORE, first);
    int to = from + AROUND >= length ? length : beforeSpace(from + AROUND, first);
    return new WordRange(from, to);
  }

  private int afterSpace(int from, int latest) {
    for (int at = from; at < latest; at++) {
      if (Character.isWhitespace(pointAt(at - 1))) {
        return at;
      }
    }
    return from;
  }

  private int beforeSpace(int to, int earliest) {
    for (int at = to; at > earliest; at--) {
      if (Character.isWhitespace(pointAt(at))) {
        return at;
      }
    }
    return to;
  }

  private int pointAt(int index) {
    return text.codePointAt(text.offsetByCodePoints(0, index));
  }
}
