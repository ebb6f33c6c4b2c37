package org.safeer.interview.qda.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.interview.qda.exporting.TranscriptLayout;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.carrying.Carrier;
import org.safeer.interview.transcript.carrying.Passage;

/**
 * Where words of a project's text stand in a transcript. A text that Safeer wrote is the transcript
 * itself, place by place. Any other is compared with it: a line of the text is taken for what a
 * turn became, without the speaker's label, and words go along as they do to a new version of a
 * transcript.
 */
public final class SourcePassages {

  private static final Pattern LABEL = Pattern.compile("^[^:\\n]{1,64}:\\s+");

  private final TranscriptLayout same;
  private final List<Line> lines;
  private final Carrier carrier;

  /** The words of a line: code points {@code start} to {@code end} of the text, exclusive. */
  private record Line(int start, int end, String words) {}

  public SourcePassages(String text, List<SpokenTurn> turns) {
    TranscriptLayout layout = new TranscriptLayout(turns);
    this.same = layout.text().equals(text) ? layout : null;
    List<String> spoken = turns.stream().map(SpokenTurn::text).toList();
    this.lines = same == null ? lines(text, new HashSet<>(spoken)) : List.of();
    this.carrier = new Carrier(lines.stream().map(Line::words).toList(), spoken);
  }

  /**
   * The words that a stretch of the text covers, as they stand in the transcript, from the first to
   * the last of them.
   *
   * @param start code point of the text
   * @param end code point behind the last
   * @return null if some of the words are not found
   */
  public Passage passage(int start, int end) {
    return same == null ? carried(start, end) : same.passage(start, end);
  }

  private Passage carried(int start, int end) {
    Passage found = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int from = Math.max(start, line.start);
      int to = Math.min(end, line.end);
      if (from < to) {
        Passage now = carrier.carried(new Passage(i + 1, from - line.start, to - line.start));
        if (now == null) {
          return null;
        }
        found = found == null ? now : joined(found, now);
      }
    }
    return found;
  }

  /** From where the first of them begins to where the last ends. */
  private static Passage joined(Passage one, Passage other) {
    boolean before =
        one.turn() < other.turn() || one.turn() == other.turn() && one.start() <= other.start();
    boolean behind =
        one.endTurn() > other.endTurn()
            || one.endTurn() == other.endTurn() && one.end() >= other.end();
    Passage first = before ? one : other;
    Passage last = behind ? one : other;
    return new Passage(first.turn(), first.start(), last.endTurn(), last.end());
  }

  private static List<Line> lines(String text, Set<String> spoken) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (String line : text.split("(?<=[\\n\\r])")) {
      int length = CodePoints.count(line);
      String words = line.stripTrailing();
      if (!words.isBlank()) {
        lines.add(line(at, words, spoken));
      }
      at += length;
    }
    return lines;
  }

  private static Line line(int at, String words, Set<String> spoken) {
    Matcher label = LABEL.matcher(words);
    int skipped = !spoken.contains(words) && label.find() ? label.end() : 0;
    String bare = words.substring(skipped);
    int start = at + words.codePointCount(0, skipped);
    return new Line(start, start + CodePoints.count(bare), bare);
  }
}
