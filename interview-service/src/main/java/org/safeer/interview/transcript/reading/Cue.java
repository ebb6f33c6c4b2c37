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

  /** This cue up to where another ends, with what is said until then. */
  Cue until(Cue last, String said) {
    return new Cue(part, label, startMs, last.endMs, said, whole);
  }
}
