package org.safeer.interview.transcript.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a text's words are written with a small letter, and with a capital that says more. */
final class Vocabulary {

  /** In a language that writes nouns with capitals, more of the words within sentences have one. */
  private static final double MOST_CAPITALS = 0.16;

  /** Fewer words tell nothing of a language. */
  private static final int FEWEST = 60;

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();
  private int within;
  private int capitalWithin;

  Vocabulary(List<List<Word>> turns) {
    turns.forEach(turn -> turn.forEach(this::count));
  }

  private void count(Word word) {
    if (!word.capital()) {
      small.merge(word.lower(), 1, Integer::sum);
    } else if (!word.begins()) {
      capital.merge(word.lower(), 1, Integer::sum);
      capitalWithin++;
    }
    within += word.begins() ? 0 : 1;
  }

  boolean hasSmall(String lower) {
    return small.containsKey(lower);
  }

  /** Whether the word mostly has a capital where it need not. */
  boolean mostlyCapital(String lower) {
    return capital.getOrDefault(lower, 0) > small.getOrDefault(lower, 0);
  }

  /** Whether capitals tell names from other words in this text. */
  boolean capitalsTell() {
    return within < FEWEST || capitalWithin < MOST_CAPITALS * within;
  }
}
