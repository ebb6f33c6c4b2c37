package org.safeer.interview.transcript.writing;

import java.util.List;
import org.safeer.interview.transcript.reading.ReadTurn;

/** Writes WebVTT and SubRip. */
final class Captions {

  private Captions() {}

  /**
   * The identifier of a cue says what of its times was not known, so that it is read back as such.
   */
  static String webVtt(List<ReadTurn> turns) {
    StringBuilder file = new StringBuilder("WEBVTT\n");
    int number = 1;
    for (Caption caption : Caption.of(turns)) {
      ReadTurn turn = caption.turn();
      file.append("\nturn-").append(number++).append(" part-").append(turn.part());
      file.append(turn.startMs() == null ? " untimed" : "");
      file.append(turn.endMs() == null ? " open" : "").append('\n');
      file.append(times(caption, '.')).append('\n');
      file.append("<v ").append(escaped(turn.speaker())).append('>');
      file.append(escaped(turn.text())).append('\n');
    }
    return file.toString();
  }

  static String srt(List<ReadTurn> turns) {
    StringBuilder file = new StringBuilder();
    int number = 1;
    for (Caption caption : Caption.of(turns)) {
      file.append(number++).append('\n').append(times(caption, ',')).append('\n');
      file.append(caption.turn().speaker()).append(": ").append(caption.turn().text());
      file.append("\n\n");
    }
    return file.toString();
  }

  private static String times(Caption caption, char point) {
    return Times.of(caption.startMs(), point) + " --> " + Times.of(caption.endMs(), point);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
