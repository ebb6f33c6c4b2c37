package org.safeer.interview.transcript.carrying;

/**
 * Words of a transcript: from code point {@code start} of one turn up to code point {@code end},
 * exclusive, of the same turn or a later one. Turns count from 1.
 */
public record Passage(int turn, int start, int endTurn, int end) {

  /** A passage within one turn. */
  public Passage(int turn, int start, int end) {
    this(turn, start, turn, end);
  }
}
