package org.safeer.interview.transcript.carrying;

import java.util.Arrays;
import java.util.List;

/** The texts of a transcript's turns; read as one, with a line break between two of them. */
public final class TurnTexts {

  /** No turn has one of its own. */
  private static final String BREAK = "\n";

  private final List<String> turns;

  /** All turns as one text, and where each begins in it; null until somebody asks. */
  private String joined;

  private int[] begins;

  /** The texts of the turns, in their order. */
  public TurnTexts(List<String> turns) {
    this.turns = turns;
  }

  List<String> turns() {
    return turns;
  }

  /** Those from a turn up to another, exclusive, counting from 0. */
  List<String> turns(int from, int to) {
    return turns.subList(from, to);
  }

  /** What of the passage lies in one of its turns. */
  Passage piece(Passage passage, int turn) {
    int start = turn == passage.turn() ? passage.start() : 0;
    int end = turn == passage.endTurn() ? passage.end() : points(turns.get(turn - 1));
    return new Passage(turn, start, end);
  }

  /** How many code points of the turns' own the passage has. */
  int spoken(Passage passage) {
    int points = 0;
    for (int turn = passage.turn(); turn <= passage.endTurn(); turn++) {
      Passage piece = piece(passage, turn);
      points += piece.end() - piece.start();
    }
    return points;
  }

  /** How many code points the passage has, the breaks between turns included. */
  public int length(Passage passage) {
    return spoken(passage) + passage.endTurn() - passage.turn();
  }

  /** The words of the passage. */
  String words(Passage passage) {
    return joined().substring(index(passage.turn(), passage.start()), endIndex(passage));
  }

  /** The one place where the words stand; null if there is none, or another. */
  Passage onlyPlace(String words) {
    int at = joined().indexOf(words);
    if (at < 0 || joined.indexOf(words, at + 1) >= 0) {
      return null;
    }
    int end = at + words.length();
    int turn = turnAt(at);
    int endTurn = turnAt(end);
    return new Passage(
        turn,
        joined.codePointCount(begins[turn - 1], at),
        endTurn,
        joined.codePointCount(begins[endTurn - 1], end));
  }

  private int endIndex(Passage passage) {
    return index(passage.endTurn(), passage.end());
  }

  private int index(int turn, int point) {
    return joined().offsetByCodePoints(begins[turn - 1], point);
  }

  private int turnAt(int index) {
    int found = Arrays.binarySearch(begins, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private String joined() {
    if (joined == null) {
      begins = new int[turns.size()];
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < turns.size(); i++) {
        begins[i] = text.length();
        text.append(turns.get(i)).append(BREAK);
      }
      joined = text.toString();
    }
    return joined;
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
