package org.safeer.interview.transcript.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proposes who speaks where nothing says so: the most likely sequence of two speakers, by what is
 * said, by how the paragraphs look, and by how the two take turns (Viterbi's algorithm over a
 * hidden Markov model with two states). What a look tells differs from typist to typist, so it is
 * learnt from a first proposal without it.
 */
final class SpeakerProposal {

  private static final int ASKING = 0;
  private static final int ANSWERING = 1;

  /** Passes in which looks and turn taking are learnt; more of them change nothing. */
  private static final int PASSES = 4;

  private final List<Block> blocks;
  private final double[] words;
  private TurnTaking taking = TurnTaking.PRESUMED;
  private LookWeights looks = LookWeights.PRESUMED;

  private SpeakerProposal(List<Block> blocks) {
    this.blocks = blocks;
    this.words = blocks.stream().mapToDouble(block -> SpeakerCues.asks(block.text())).toArray();
  }

  static List<String> of(List<Block> blocks) {
    boolean[] asking = new SpeakerProposal(blocks).propose();
    return IntStream.range(0, asking.length)
        .mapToObj(i -> asking[i] ? SpeakerLabels.INTERVIEWER : SpeakerLabels.INTERVIEWEE)
        .toList();
  }

  private boolean[] propose() {
    boolean[] asking = mostLikely();
    for (int pass = 0; pass < PASSES; pass++) {
      looks = LookWeights.learnt(blocks, asking);
      taking = TurnTaking.learnt(asking);
      boolean[] again = mostLikely();
      if (Arrays.equals(again, asking)) {
        return asking;
      }
      asking = again;
    }
    return asking;
  }

  private boolean[] mostLikely() {
    boolean[] asking = new boolean[blocks.size()];
    if (blocks.isEmpty()) {
      return asking;
    }
    int[][] from = new int[blocks.size()][2];
    double[] best = {evidence(0), 0};
    for (int i = 1; i < blocks.size(); i++) {
      double[] next = new double[2];
      for (int to = ASKING; to <= ANSWERING; to++) {
        double asked = best[ASKING] + taking.weight(true, to == ASKING);
        double answered = best[ANSWERING] + taking.weight(false, to == ASKING);
        from[i][to] = asked >= answered ? ASKING : ANSWERING;
        next[to] = Math.max(asked, answered) + (to == ASKING ? evidence(i) : 0);
      }
      best = next;
    }
    int state = best[ASKING] >= best[ANSWERING] ? ASKING : ANSWERING;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      asking[i] = state == ASKING;
      state = from[i][state];
    }
    return asking;
  }

  private double evidence(int block) {
    return words[block] + looks.of(blocks.get(block).looks());
  }
}
