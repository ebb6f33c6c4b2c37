package org.safeer.survey.responseimport.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the texts of a column stand for: to the letter where the mapping names them. */
final class Labels<T> {

  private final Map<String, T> exact = new HashMap<>();
  private final Map<String, T> folded = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** A label the mapping names. */
  void name(String label, T meaning) {
    exact.put(label.strip(), meaning);
  }

  /** A label of the questionnaire; one that stands for two things is none. */
  void own(String label, T meaning) {
    String text = Folding.of(label);
    T other = folded.put(text, meaning);
    if (other != null && !other.equals(meaning)) {
      ambiguous.add(text);
    }
  }

  /** What a text stands for; null if it is not known. */
  T meaning(String text) {
    T named = exact.get(text);
    if (named != null || folded.isEmpty()) {
      return named;
    }
    String plain = Folding.of(text);
    return ambiguous.contains(plain) ? null : folded.get(plain);
  }
}
