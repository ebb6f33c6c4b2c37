package org.safeer.interview.transcript.writing;

import java.util.ArrayList;
import java.util.List;
import org.safeer.interview.transcript.reading.ReadTurn;

/**
 * A turn with times, which captions cannot do without: a beginning that is not known is the end of
 * the turn before, an end that is not known the beginning of the next, or one second.
 */
record Caption(ReadTurn turn, long startMs, long endMs) {

  private static final long SHORTEST = 1_000;

  static List<Caption> of(List<ReadTurn> turns) {
    List<Caption> captions = new ArrayList<>(turns.size());
    long before = 0;
    for (int i = 0; i < turns.size(); i++) {
      ReadTurn turn = turns.get(i);
      ReadTurn next = i + 1 < turns.size() ? turns.get(i + 1) : null;
      long start = turn.startMs() == null ? before : turn.startMs();
      long end = turn.endMs() == null ? guessed(start, turn, next) : turn.endMs();
      captions.add(new Caption(turn, start, end));
      before = next != null && next.part() != turn.part() ? 0 : end;
    }
    return captions;
  }

  private static long guessed(long start, ReadTurn turn, ReadTurn next) {
    boolean known =
        next != null
            && next.part() == turn.part()
            && next.startMs() != null
            && next.startMs() > start;
    return known ? next.startMs() : start + SHORTEST;
  }
}
