package org.safeer.interview.transcript.writing;

import java.util.List;
import org.safeer.interview.transcript.reading.ReadTurn;

/** Writes plain text: a paragraph for each turn, with its times, its speaker and its words. */
final class TextTranscript {

  private TextTranscript() {}

  static String of(List<ReadTurn> turns) {
    StringBuilder text = new StringBuilder();
    int part = 1;
    for (ReadTurn turn : turns) {
      if (turn.part() != part) {
        part = turn.part();
        text.append("PART ").append(part).append("\n\n");
      }
      text.append(times(turn)).append(turn.speaker()).append(": ").append(turn.text());
      text.append("\n\n");
    }
    return text.toString();
  }

  private static String times(ReadTurn turn) {
    if (turn.startMs() == null && turn.endMs() == null) {
      return "";
    }
    String start = turn.startMs() == null ? "" : Times.of(turn.startMs(), '.');
    String end = turn.endMs() == null ? "" : " - " + Times.of(turn.endMs(), '.');
    return "[" + start + end + "] ";
  }
}
