package org.safeer.interview.transcript.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the time a program wrote behind a speaker's label before it: {@code Speaker 1 00:01:23}
 * alone on a line, or {@code Interviewer [01:23]: Why?}.
 */
final class StampedLabels {

  private static final String LABEL = "(\\p{L}[\\p{L}\\p{M}\\p{N} .'\u2019()-]{0,40}?)";
  private static final String TIME = "((?:\\d{1,2}:)?\\d{1,3}:[0-5]\\d(?:[.,]\\d{1,3})?)";
  private static final Pattern ALONE =
      Pattern.compile("^\\s*" + LABEL + ":?\\s+[\\[(]?" + TIME + "[\\])]?:?\\s*$");
  private static final Pattern BRACKETED =
      Pattern.compile("^\\s*" + LABEL + "\\s*[\\[(]" + TIME + "[\\])]\\s*:\\s*(.*)$");

  private StampedLabels() {}

  static List<String> untangled(List<String> lines) {
    long stamped = lines.stream().filter(line -> untangled(line) != line).limit(2).count();
    return stamped < 2 ? lines : lines.stream().map(StampedLabels::untangled).toList();
  }

  private static String untangled(String line) {
    Matcher bracketed = BRACKETED.matcher(line);
    if (bracketed.matches()) {
      return "[%s] %s: %s"
          .formatted(bracketed.group(2), bracketed.group(1).strip(), bracketed.group(3));
    }
    Matcher alone = ALONE.matcher(line);
    return alone.matches() ? "[%s] %s:".formatted(alone.group(2), alone.group(1).strip()) : line;
  }
}
