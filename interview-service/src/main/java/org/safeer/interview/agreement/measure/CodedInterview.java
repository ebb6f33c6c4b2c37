package org.safeer.interview.agreement.measure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.interview.coding.CodeApplication;
import org.safeer.interview.transcript.carrying.Passage;

/**
 * An interview as several coders coded it.
 *
 * @param turns how many code points each turn has
 * @param coders who coded anything in it
 * @param applications what they applied, by code
 */
public record CodedInterview(
    List<Integer> turns, Set<String> coders, Map<String, List<CodeApplication>> applications) {

  /**
   * An interview with what fits: its coders, turns and codings were read one after the other, and
   * somebody may have coded meanwhile.
   */
  public static CodedInterview of(
      List<Integer> turns, Set<String> coders, List<CodeApplication> applications) {
    return new CodedInterview(
        turns,
        coders,
        applications.stream()
            .filter(one -> coders.contains(one.coder()) && fits(one.passage(), turns))
            .collect(Collectors.groupingBy(CodeApplication::code)));
  }

  private static boolean fits(Passage passage, List<Integer> turns) {
    return passage.endTurn() <= turns.size() && passage.end() <= turns.get(passage.endTurn() - 1);
  }

  /** The turns, from 1, that bear the code, each with those who applied it there. */
  Map<Integer, BitSet> turnsWith(String code, List<String> order) {
    Map<Integer, BitSet> bearing = new HashMap<>();
    for (CodeApplication one : applications.getOrDefault(code, List.of())) {
      int coder = order.indexOf(one.coder());
      for (int turn = one.passage().turn(); turn <= one.passage().endTurn(); turn++) {
        bearing.computeIfAbsent(turn, fresh -> new BitSet()).set(coder);
      }
    }
    return bearing;
  }

  /** Its length as one text, where a line break follows each turn. */
  long length() {
    return turns.stream().mapToLong(points -> points + 1L).sum();
  }

  /** Where each turn begins in that text. */
  long[] begins() {
    long[] begins = new long[turns.size()];
    for (int i = 1; i < begins.length; i++) {
      begins[i] = begins[i - 1] + turns.get(i - 1) + 1;
    }
    return begins;
  }

  /** Where a passage begins and ends in that text. */
  static Stretch stretch(Passage passage, long[] begins) {
    return new Stretch(
        begins[passage.turn() - 1] + passage.start(),
        begins[passage.endTurn() - 1] + passage.end());
  }
}
