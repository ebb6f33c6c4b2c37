package org.safeer.theme.evidence;

/**
 * That a participant has left something for ever.
 *
 * @param strand what they left, staying in the other; null if they left all
 */
public record Departure(ParticipantKey participant, Strand strand) {

  /** What was left, as erasures name it. */
  public String scope() {
    return strand == null ? "all" : strand.key();
  }

  /** Whether a piece of evidence belongs to what was left. */
  boolean takes(Evidence piece) {
    return piece.owner().equals(participant) && (strand == null || piece.kind().strand() == strand);
  }
}
