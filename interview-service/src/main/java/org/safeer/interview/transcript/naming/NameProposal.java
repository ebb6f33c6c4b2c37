package org.safeer.interview.transcript.naming;

import java.util.List;
import org.safeer.interview.pseudonym.Replacement;

/**
 * Words that may identify somebody, and what could stand in their place.
 *
 * @param places where they stand
 */
public record NameProposal(Replacement replacement, Why why, List<Place> places) {

  /** Code points {@code start} to {@code end}, exclusive, of a turn, which counts from 1. */
  public record Place(int turn, int start, int end) {}

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "NameProposal[" + why + "]";
  }
}
