package org.safeer.interview.transcript.naming;

import org.safeer.interview.pseudonym.ReplacementKind;

/**
 * Words that may be a name.
 *
 * @param whole the longer name this is a part of; null if it is none
 */
record Candidate(String text, ReplacementKind kind, Why why, String whole) {

  Candidate(String text, ReplacementKind kind, Why why) {
    this(text, kind, why, null);
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "Candidate[" + kind + ", " + why + "]";
  }
}
