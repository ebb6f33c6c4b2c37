package org.safeer.interview.refi.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.interview.refi.model.RefiSelection;
import org.safeer.interview.refi.model.RefiText;

/**
 * Finds out how a project counts positions, and puts them into code points with the end behind the
 * last. Many programs repeat a selection's words as its name: the way of counting under which most
 * names say what the text says is the project's own. Without such names it is the standard's.
 */
final class Positions {

  /** Enough to tell, and read at once. */
  private static final int MOST_ASKED = 500;

  private static final List<Counting> OTHERS = others();

  private final Findings findings;
  private final Counting counting;

  Positions(List<RefiText> texts, Findings findings) {
    this.findings = findings;
    this.counting = found(texts);
    if (!counting.equals(Counting.STANDARD)) {
      findings.add("positions", counting.told().strip());
    }
  }

  private static List<Counting> others() {
    List<Counting> all = new ArrayList<>();
    for (int i = 1; i < 8; i++) {
      all.add(new Counting((i & 1) != 0, (i & 2) != 0, (i & 4) != 0));
    }
    return all;
  }

  /** The text with its selections in code points; one that lies outside is noted and left out. */
  RefiText meant(RefiText text) {
    if (text.text() == null) {
      text.selections().forEach(lost -> findings.add("position", text.kind().selections()));
      return text.with(null, List.of());
    }
    int[] meant = counting.codePoints(text.text());
    List<RefiSelection> kept = new ArrayList<>();
    for (RefiSelection selection : text.selections()) {
      int behind = selection.end() + (counting.inclusive() ? 1 : 0);
      if (selection.start() < 0 || selection.start() >= behind || behind >= meant.length) {
        findings.add("position", text.kind().selections());
      } else {
        kept.add(selection.at(meant[selection.start()], meant[behind]));
      }
    }
    return text.with(text.text(), kept);
  }

  private static Counting found(List<RefiText> texts) {
    Map<Counting, Integer> hits = new HashMap<>();
    int asked = 0;
    for (RefiText text : texts) {
      List<RefiSelection> named = named(text);
      named = named.subList(0, Math.min(named.size(), MOST_ASKED - asked));
      asked += named.size();
      if (!named.isEmpty()) {
        count(text.text(), named, Counting.STANDARD, hits);
        List<RefiSelection> asks = named;
        OTHERS.forEach(other -> count(text.text(), asks, other, hits));
      }
    }
    int standard = hits.getOrDefault(Counting.STANDARD, 0);
    return OTHERS.stream()
        .filter(other -> hits.getOrDefault(other, 0) > standard)
        .max(Comparator.comparing(hits::get))
        .orElse(Counting.STANDARD);
  }

  private static List<RefiSelection> named(RefiText text) {
    return text.text() == null
        ? List.of()
        : text.selections().stream()
            .filter(s -> s.name() != null && !s.name().isBlank() && s.start() >= 0)
            .filter(s -> s.end() >= s.start())
            .toList();
  }

  private static void count(
      String text, List<RefiSelection> named, Counting counting, Map<Counting, Integer> hits) {
    int[] meant = counting.codePoints(text);
    int[] codePoints = text.codePoints().toArray();
    for (RefiSelection selection : named) {
      int behind = selection.end() + (counting.inclusive() ? 1 : 0);
      if (behind < meant.length && selection.start() < behind) {
        int from = meant[selection.start()];
        String words = new String(codePoints, from, meant[behind] - from);
        if (spaced(words).equals(spaced(selection.name()))) {
          hits.merge(counting, 1, Integer::sum);
        }
      }
    }
  }

  /** XML leaves no line end in a name, and programs shorten white space there. */
  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
