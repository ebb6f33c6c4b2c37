package org.safeer.interview.transcript.carrying;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a turn, or one other character of it.
 *
 * @param turn from 1
 * @param start code point of the turn's text, from 0
 * @param end code point behind its last
 */
record WordToken(String text, int turn, int start, int end) {

  /** Stands between turns: no word goes over it. */
  private static final String BREAK = "\n";

  static List<WordToken> of(List<String> turns, int firstTurn) {
    List<WordToken> tokens = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      add(tokens, turns.get(i), firstTurn + i);
      tokens.add(new WordToken(BREAK, firstTurn + i, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }
    return tokens;
  }

  /** Whether it is of the piece's words, both in one turn. */
  boolean overlaps(Passage piece) {
    return start < piece.end() && end > piece.start();
  }

  private static void add(List<WordToken> tokens, String turn, int number) {
    int[] codePoints = turn.codePoints().toArray();
    int at = 0;
    while (at < codePoints.length) {
      int end = at + 1;
      while (end < codePoints.length && inWord(codePoints[at]) && inWord(codePoints[end])) {
        end++;
      }
      tokens.add(new WordToken(new String(codePoints, at, end - at), number, at, end));
      at = end;
    }
  }

  private static boolean inWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }
}
