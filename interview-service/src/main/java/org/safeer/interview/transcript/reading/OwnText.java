package org.safeer.interview.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text as this service writes it: a line for each turn, with its times, its speaker and
 * its words, and a line where a part of the recording begins.
 */
final class OwnText {

  private static final Pattern TURN =
      Pattern.compile(
          "(?:\\[("
              + Clock.TIME
              + ")?(?: - ("
              + Clock.TIME
              + "))?\\] )?"
              + "(interviewer|interviewee|unknown|speaker-\\d{1,5}|\\[[^\\[\\]]+\\]): (.*)");
  private static final Pattern PART = Pattern.compile("PART (\\d{1,5})");

  private OwnText() {}

  /** None if any line is written in another way. */
  static List<ReadTurn> turns(String text) {
    List<ReadTurn> turns = new ArrayList<>();
    int part = 1;
    for (String line : text.split("\n")) {
      Matcher begun = PART.matcher(line);
      Matcher turn = TURN.matcher(line);
      if (begun.matches()) {
        part = Integer.parseInt(begun.group(1));
      } else if (turn.matches()) {
        turns.add(
            new ReadTurn(
                part, turn.group(3), ms(turn.group(1)), ms(turn.group(2)), turn.group(4).strip()));
      } else if (!line.isBlank()) {
        return List.of();
      }
    }
    return turns;
  }

  private static Long ms(String time) {
    return time == null ? null : Clock.ms(time);
  }
}
