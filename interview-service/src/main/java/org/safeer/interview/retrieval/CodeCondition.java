package org.safeer.interview.retrieval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a turn must bear to be found. */
sealed interface CodeCondition {

  /** The codes it names. */
  Set<String> codes();

  /**
   * Some of its words are coded so.
   *
   * @param below whether a code below it will do as well
   */
  record Coded(String code, boolean below) implements CodeCondition {

    @Override
    public Set<String> codes() {
      return Set.of(code);
    }
  }

  /** Meets each of these. */
  record All(List<CodeCondition> parts) implements CodeCondition {

    @Override
    public Set<String> codes() {
      return codesOf(parts);
    }
  }

  /** Meets one of these at least. */
  record Any(List<CodeCondition> parts) implements CodeCondition {

    @Override
    public Set<String> codes() {
      return codesOf(parts);
    }
  }

  /** Does not meet this. */
  record Not(CodeCondition part) implements CodeCondition {

    @Override
    public Set<String> codes() {
      return part.codes();
    }
  }

  /**
   * Meets the one, and a turn of the same interview that is not far meets the other.
   *
   * @param turns how far, at most; 0 is the same turn
   */
  record Close(CodeCondition one, int turns, CodeCondition other) implements CodeCondition {

    @Override
    public Set<String> codes() {
      return codesOf(List.of(one, other));
    }
  }

  /** Some of its words are coded in both ways at once. */
  record Overlapping(Coded one, Coded other) implements CodeCondition {

    @Override
    public Set<String> codes() {
      return codesOf(List.of(one, other));
    }
  }

  private static Set<String> codesOf(List<? extends CodeCondition> parts) {
    Set<String> codes = new TreeSet<>();
    parts.forEach(part -> codes.addAll(part.codes()));
    return codes;
  }
}
