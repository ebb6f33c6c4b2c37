package org.safeer.interview.qda.exporting;

import java.util.ArrayList;
import java.util.List;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.carrying.Passage;

/**
 * A transcript as one text: for each turn a paragraph of {@code speaker: words} and an empty line.
 * Offsets in it and in the turns are told from each other both ways.
 */
public final class TranscriptLayout {

  private static final String AFTER_SPEAKER = ": ";
  private static final String AFTER_TURN = "\n\n";

  private final String text;
  private final int[] points;
  private final List<Place> places = new ArrayList<>();

  /** Where the words of a turn are: code points {@code start} to {@code end}, exclusive. */
  private record Place(int turn, int start, int end) {}

  public TranscriptLayout(List<SpokenTurn> turns) {
    StringBuilder all = new StringBuilder();
    int at = 0;
    for (SpokenTurn turn : turns) {
      String label = turn.speaker() + AFTER_SPEAKER;
      int start = at + CodePoints.count(label);
      int end = start + CodePoints.count(turn.text());
      places.add(new Place(turn.turn(), start, end));
      all.append(label).append(turn.text()).append(AFTER_TURN);
      at = end + AFTER_TURN.length();
    }
    this.text = all.toString();
    this.points = text.codePoints().toArray();
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /**
   * Some of it.
   *
   * @param start code point of the text
   * @param end code point behind the last
   */
  String words(int start, int end) {
    return new String(points, start, end - start);
  }

  /**
   * Where the words of a turn begin.
   *
   * @param turn from 1
   */
  public int start(int turn) {
    return places.get(turn - 1).start;
  }

  /**
   * The words that a stretch of the text covers, from the first to the last of them; labels and
   * what stands between turns are no words.
   *
   * @param start code point of the text
   * @param end code point behind the last
   * @return null if no words are covered
   */
  public Passage passage(int start, int end) {
    Passage covered = null;
    for (Place place : places) {
      int from = Math.max(start, place.start) - place.start;
      int to = Math.min(end, place.end) - place.start;
      if (from < to) {
        covered =
            covered == null
                ? new Passage(place.turn, from, to)
                : new Passage(covered.turn(), covered.start(), place.turn, to);
      }
    }
    return covered;
  }
}
