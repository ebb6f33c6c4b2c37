package org.safeer.interview.transcript.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each look tells of who speaks, in log odds for the interviewer. */
final class LookWeights {

  /** Marks of time mostly stand at questions. */
  static final LookWeights PRESUMED = new LookWeights(Map.of(Look.MARKED, 0.7), 0);

  /** No look alone outweighs everything else. */
  private static final double MOST = 3;

  private final Map<Look, Double> present;
  private final double none;

  private LookWeights(Map<Look, Double> present, double none) {
    this.present = present;
    this.none = none;
  }

  /** As the looks are distributed over a proposal; one that tells nothing weighs nothing. */
  static LookWeights learnt(List<Block> blocks, boolean[] asking) {
    Map<Look, Double> present = new EnumMap<>(Look.class);
    double none = 0;
    for (Look look : Look.values()) {
      double[] with = new double[2];
      double[] all = new double[2];
      for (int i = 0; i < asking.length; i++) {
        int speaker = asking[i] ? 0 : 1;
        all[speaker]++;
        with[speaker] += blocks.get(i).looks().contains(look) ? 1 : 0;
      }
      double has = ratio(with[0], all[0], with[1], all[1]);
      double lacks = ratio(all[0] - with[0], all[0], all[1] - with[1], all[1]);
      present.put(look, has - lacks);
      none += lacks;
    }
    return new LookWeights(present, none);
  }

  private static double ratio(double asked, double ofAsked, double answered, double ofAnswered) {
    double odds = ((asked + 1) / (ofAsked + 2)) / ((answered + 1) / (ofAnswered + 2));
    return Math.max(-MOST, Math.min(MOST, Math.log(odds)));
  }

  double of(Set<Look> looks) {
    return none + looks.stream().mapToDouble(look -> present.getOrDefault(look, 0.0)).sum();
  }
}
