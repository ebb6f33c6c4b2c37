package org.safeer.survey.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a number can meet a constraint. Between two numbers that {@code .} is compared with,
 * every comparison stays the same, so it is enough to try those numbers and their neighbours.
 */
final class Satisfiability {

  private final BigDecimal minimum;
  private final BigDecimal maximum;
  private final int decimals;

  Satisfiability(BigDecimal minimum, BigDecimal maximum, int decimals) {
    this.minimum = minimum;
    this.maximum = maximum;
    this.decimals = decimals;
  }

  boolean mayMeet(Node constraint) {
    Set<BigDecimal> candidates = new TreeSet<>();
    addWithNeighbours(minimum == null ? BigDecimal.ZERO : minimum, candidates);
    addWithNeighbours(maximum == null ? BigDecimal.ZERO : maximum, candidates);
    addBounds(constraint, candidates);
    return candidates.stream().filter(this::isInRange).anyMatch(one -> mayHold(constraint, one));
  }

  private boolean isInRange(BigDecimal number) {
    return (minimum == null || number.compareTo(minimum) >= 0)
        && (maximum == null || number.compareTo(maximum) <= 0);
  }

  private void addBounds(Node node, Set<BigDecimal> candidates) {
    if (isComparison(node)) {
      node.parts().stream()
          .filter(part -> !(part instanceof Node.Self))
          .map(part -> part.evaluate(at(Value.NOTHING)).asNumber())
          .filter(Double::isFinite)
          .forEach(bound -> addWithNeighbours(BigDecimal.valueOf(bound), candidates));
    }
    node.parts().forEach(part -> addBounds(part, candidates));
  }

  private void addWithNeighbours(BigDecimal number, Set<BigDecimal> candidates) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal below = number.setScale(decimals, RoundingMode.FLOOR);
    BigDecimal above = number.setScale(decimals, RoundingMode.CEILING);
    candidates.addAll(List.of(below.subtract(step), below, above, above.add(step)));
  }

  private boolean mayHold(Node node, BigDecimal self) {
    return verdict(node, Value.number(self)).orElse(true);
  }

  /** True, false, or empty: not to be told. */
  private static Optional<Boolean> verdict(Node node, Value self) {
    if (node instanceof Node.All all) {
      return combined(all.parts(), self, false);
    }
    if (node instanceof Node.Any any) {
      return combined(any.parts(), self, true);
    }
    if (node instanceof Node.Call call && call.function().name().equals("not")) {
      return verdict(call.parts().get(0), self).map(truth -> !truth);
    }
    return isComparison(node) || isConstant(node)
        ? Optional.of(node.evaluate(at(self)).asBoolean())
        : Optional.empty();
  }

  /** One part that is {@code decisive} decides; otherwise all must be known. */
  private static Optional<Boolean> combined(List<Node> parts, Value self, boolean decisive) {
    List<Optional<Boolean>> verdicts = parts.stream().map(part -> verdict(part, self)).toList();
    if (verdicts.contains(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return verdicts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
  }

  /** {@code . < 5} or {@code 5 > .}. */
  private static boolean isComparison(Node node) {
    if (!(node instanceof Node.Chain chain)
        || chain.operators().size() != 1
        || !chain.operators().get(0).compares()) {
      return false;
    }
    Node left = chain.parts().get(0);
    Node right = chain.parts().get(1);
    return left instanceof Node.Self && isConstant(right)
        || isConstant(left) && right instanceof Node.Self;
  }

  /** Made of what is written out alone. No call is, for a call may fail or read the clock. */
  private static boolean isConstant(Node node) {
    return !(node instanceof Node.Self || node instanceof Node.Item || isCall(node))
        && node.parts().stream().allMatch(Satisfiability::isConstant);
  }

  private static boolean isCall(Node node) {
    return node instanceof Node.Call || node instanceof Node.Match;
  }

  private static Run at(Value self) {
    return new Run(new EvaluationContext(Map.of(), self, Clock.systemUTC()));
  }
}
