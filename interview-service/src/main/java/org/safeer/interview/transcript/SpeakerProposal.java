package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposes who speaks where only the layout tells: question and answer take turns. A minute mark
 * stands at a question, so a marked question is the interviewer's even if the turns before had
 * fallen out of step; a beginning that asks nothing is the interviewee's introduction.
 */
final class SpeakerProposal {

  private SpeakerProposal() {}

  static List<String> of(List<Block> blocks) {
    List<String> speakers = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      String before = speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
      speakers.add(speaker(block, before));
    }
    return speakers;
  }

  private static String speaker(Block block, String before) {
    boolean markedQuestion = block.marked() && block.asks();
    boolean opens = before == null && block.asks();
    boolean answered = SpeakerLabels.INTERVIEWEE.equals(before);
    return markedQuestion || opens || answered
        ? SpeakerLabels.INTERVIEWER
        : SpeakerLabels.INTERVIEWEE;
  }
}
