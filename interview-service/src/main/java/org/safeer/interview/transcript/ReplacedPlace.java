package org.safeer.interview.transcript;

import org.safeer.interview.pseudonym.PseudonymisedText;
import org.safeer.interview.pseudonym.ReplacementKind;

/**
 * A place of a transcript in which identifying words stood.
 *
 * @param turn number of the turn, from 1; null if no turn has the place: it was a label, or a line
 *     that was left out
 * @param start code point of the turn's text at which the generic begins now; null if the words
 *     stood in what the speaker was called
 * @param end code point behind the generic; null likewise
 * @param replaceWith the generic, as it stands there
 * @param original the words that stood there before
 */
record ReplacedPlace(
    Integer turn,
    Integer start,
    Integer end,
    ReplacementKind kind,
    String replaceWith,
    String original) {

  /** In what is said in a turn. */
  static ReplacedPlace said(
      int turn, int start, int end, String text, PseudonymisedText.Place place) {
    String generic = CodePoints.slice(text, start, end);
    return new ReplacedPlace(turn, start, end, place.by().kind(), generic, place.original());
  }

  /** In what the speaker of a turn is called; in no turn if that is null. */
  static ReplacedPlace beside(Integer turn, PseudonymisedText.Place place) {
    return new ReplacedPlace(
        turn, null, null, place.by().kind(), place.by().replaceWith(), place.original());
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "ReplacedPlace[" + turn + ", " + start + ", " + end + "]";
  }
}
