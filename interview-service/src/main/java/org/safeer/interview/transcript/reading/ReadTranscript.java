package org.safeer.interview.transcript.reading;

import java.util.List;

/**
 * A transcript cut into turns.
 *
 * @param turns in the order spoken
 * @param speakerProposed whether the speakers were proposed from layout and words, not read
 * @param headerLines how many filled lines above the first turn were left out
 */
public record ReadTranscript(List<ReadTurn> turns, boolean speakerProposed, int headerLines) {

  /** The same with other turns. */
  public ReadTranscript with(List<ReadTurn> others) {
    return new ReadTranscript(others, speakerProposed, headerLines);
  }
}
