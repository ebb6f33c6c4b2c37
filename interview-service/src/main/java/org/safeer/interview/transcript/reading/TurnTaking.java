package org.safeer.interview.transcript.reading;

/**
 * How likely each speaker is to go on in a paragraph of their own, as logarithms of probabilities.
 *
 * @param askedOn the interviewer's probability, of a paragraph behind their own
 * @param answeredOn the interviewee's
 */
record TurnTaking(double askedOn, double answeredOn) {

  static final TurnTaking PRESUMED = new TurnTaking(0.04, 0.08);

  /** As many paragraphs as the presumption is worth. */
  private static final double PRESUMED_OVER = 20;

  private static final double MOST = 0.6;

  static TurnTaking learnt(boolean[] asking) {
    int[] behind = new int[2];
    int[] same = new int[2];
    for (int i = 1; i < asking.length; i++) {
      int speaker = asking[i - 1] ? 0 : 1;
      behind[speaker]++;
      same[speaker] += asking[i] == asking[i - 1] ? 1 : 0;
    }
    return new TurnTaking(
        learnt(PRESUMED.askedOn, same[0], behind[0]),
        learnt(PRESUMED.answeredOn, same[1], behind[1]));
  }

  private static double learnt(double presumed, int same, int all) {
    return Math.min(MOST, (presumed * PRESUMED_OVER + same) / (PRESUMED_OVER + all));
  }

  double weight(boolean askedBefore, boolean asksNow) {
    double on = askedBefore ? askedOn : answeredOn;
    return Math.log(askedBefore == asksNow ? on : 1 - on);
  }
}
