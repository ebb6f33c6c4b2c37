package org.safeer.survey.logic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody who mistyped probably meant. */
final class Suggestion {

  private static final int FARTHEST = 2;

  private Suggestion() {}

  static Optional<String> closest(String word, Collection<String> words) {
    return words.stream()
        .filter(other -> distance(word, other) <= Math.min(FARTHEST, other.length() / 2))
        .min(Comparator.comparingInt(other -> distance(word, other)));
  }

  /** Levenshtein's: how many characters have to be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
