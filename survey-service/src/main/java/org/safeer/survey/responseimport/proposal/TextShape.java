package org.safeer.survey.responseimport.proposal;

import java.util.regex.Pattern;
import org.safeer.survey.responseimport.mapping.Folding;

/**
 * A text as far as it matters for how like it is to another: its letters, and which follow which.
 */
final class TextShape {

  private static final int LONGEST = 300;
  private static final int WORDS = 32;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final String letters;
  private final long[] pairs = new long[WORDS];
  private int count;

  TextShape(String text) {
    String plain = NO_LETTER.matcher(Folding.of(text)).replaceAll(" ").strip();
    this.letters = plain.substring(0, Math.min(plain.length(), LONGEST));
    String framed = " " + letters + " ";
    for (int i = 0; i + 1 < framed.length(); i++) {
      int bit = (framed.charAt(i) * 31 + framed.charAt(i + 1)) * 0x9E3779B1 >>> 21;
      pairs[bit >> 6] |= 1L << (bit & 63);
    }
    for (long word : pairs) {
      count += Long.bitCount(word);
    }
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** 1 for the same letters, else the Dice coefficient of the pairs of letters, below 1. */
  double likeness(TextShape other) {
    if (letters.equals(other.letters)) {
      return isEmpty() ? 0 : 1;
    }
    int common = 0;
    for (int i = 0; i < WORDS; i++) {
      common += Long.bitCount(pairs[i] & other.pairs[i]);
    }
    return isEmpty() || other.isEmpty() ? 0 : Math.min(2.0 * common / (count + other.count), 0.99);
  }

  /** How like it is to the most like of them. */
  double likeness(Iterable<TextShape> others) {
    double most = 0;
    for (TextShape other : others) {
      most = Math.max(most, likeness(other));
    }
    return most;
  }
}
