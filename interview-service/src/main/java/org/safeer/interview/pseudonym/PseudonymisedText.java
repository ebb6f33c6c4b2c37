package org.safeer.interview.pseudonym;

import java.util.List;

/**
 * A text without the identifying words.
 *
 * @param text the only text that may be stored in the clear, logged or sent
 * @param places where generics were put in, in their order
 * @param unused positions of the replacements whose words stand nowhere in the text
 */
public record PseudonymisedText(String text, List<Place> places, List<Integer> unused) {

  /**
   * A place where a generic stands now.
   *
   * @param end index behind its last char, the closing bracket
   * @param by what was replaced by what
   * @param original the words that stood there
   */
  public record Place(int start, int end, Replacement by, String original) {

    /** Leaves the words out: a log must not hold them. */
    @Override
    public String toString() {
      return "Place[" + start + ", " + end + "]";
    }
  }
}
