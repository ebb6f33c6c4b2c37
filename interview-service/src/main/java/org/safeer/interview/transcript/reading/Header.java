package org.safeer.interview.transcript.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines above the first spoken word: the interview's number, the speaker's name and address. No
 * one speaks them and they identify, so they are left out.
 */
final class Header {

  private static final int MOST_LINES = 12;
  private static final int MOST_CHARS = 1_000;

  /** One line in capitals in so many is not how somebody's turns are told. */
  private static final int RARE = 8;

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)\\s*(?:(?:transcript|interview|tape|recording) (?:of|with|no|number)\\b"
              + "|(?:date|place|location|recorded|project|length|duration)\\b[^:]{0,20}:).{0,100}");

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

  /**
   * The same for a text whose turns nothing marks: leading lines in capitals, where capitals are
   * rare, and lines that say what of, when and where it is.
   */
  static int titles(List<String> lines) {
    long shouted = lines.stream().filter(Look::inCapitals).count();
    boolean rare = shouted * RARE <= lines.stream().filter(line -> !line.isBlank()).count();
    int first = 0;
    while (first < Math.min(lines.size(), MOST_LINES) && isTitle(lines.get(first), rare)) {
      first++;
    }
    return first < lines.size() ? first : 0;
  }

  private static boolean isTitle(String line, boolean capitalsAreRare) {
    return line.isBlank()
        || (!line.contains("?")
            && (ABOUT.matcher(line).matches() || (capitalsAreRare && Look.inCapitals(line))));
  }

  private static boolean begins(String line, SpeakerLabels labels) {
    return MinuteMark.of(line) != null || labels.of(line) != null;
  }
}
