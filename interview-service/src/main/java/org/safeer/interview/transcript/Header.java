package org.safeer.interview.transcript;

import java.util.List;

/**
 * The lines above the first spoken word: the interview's number, the speaker's name and address. No
 * one speaks them and they identify, so they are left out.
 */
final class Header {

  private static final int MOST_LINES = 12;
  private static final int MOST_CHARS = 1_000;

  private Header() {}

  /** How many lines to leave out; 0 if what stands above is too long to be a header. */
  static int lines(List<String> lines, SpeakerLabels labels) {
    int first = 0;
    while (first < lines.size() && !begins(lines.get(first), labels)) {
      first++;
    }
    List<String> above = lines.subList(0, first);
    long filled = above.stream().filter(line -> !line.isBlank()).count();
    int chars = above.stream().mapToInt(String::length).sum();
    boolean header = first < lines.size() && filled <= MOST_LINES && chars <= MOST_CHARS;
    return header ? first : 0;
  }

  private static boolean begins(String line, SpeakerLabels labels) {
    return MinuteMark.of(line) != null || labels.of(line) != null;
  }
}
