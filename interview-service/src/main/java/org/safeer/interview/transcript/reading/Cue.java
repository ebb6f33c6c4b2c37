package org.safeer.interview.transcript.reading;

/**
 * A piece of a file that has times.
 *
 * @param part of the recording, from 1
 * @param label what the file calls who speaks; null if it does not say
 * @param whole whether it is a turn, not a piece of one
 */
record Cue(int part, String label, Long startMs, Long endMs, String text, boolean whole) {

  Cue(String label, Long startMs, Long endMs, String text) {
    this(1, label, startMs, endMs, text, false);
  }

  Cue labelled(String other, String rest) {
    return new Cue(part, other, startMs, endMs, rest, whole);
  }

  /** This cue and the next as one. */
  Cue and(Cue next) {
    return new Cue(part, label, startMs, next.endMs, text + " " + next.text, whole);
  }
}
