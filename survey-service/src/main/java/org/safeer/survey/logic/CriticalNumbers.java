package org.safeer.survey.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers at which a condition can change its mind. Between two numbers that an item is
 * compared with, every comparison stays the same, so it is enough to try those numbers and their
 * neighbours.
 */
final class CriticalNumbers {

  /** The name of the answer that a constraint is on. */
  static final String SELF = ".";

  private final Node condition;

  CriticalNumbers(Node condition) {
    this.condition = condition;
  }

  /** A comparison of an answer with what is written out: {@code . < 5} or {@code 5 > ${age}}. */
  record Bound(String name, Node constant) {}

  /** Every number of the range that it is enough to try, and none at all if it is optional. */
  List<Value> of(String name, Domain.Range range) {
    Set<BigDecimal> numbers = new TreeSet<>();
    addWithNeighbours(orZero(range.minimum()), range.decimals(), numbers);
    addWithNeighbours(orZero(range.maximum()), range.decimals(), numbers);
    addBounds(condition, name, range.decimals(), numbers);
    List<Value> values = new ArrayList<>();
    numbers.stream().filter(range::holds).map(Value::number).forEach(values::add);
    if (range.optional()) {
      values.add(Value.NOTHING);
    }
    return values;
  }

  private static BigDecimal orZero(BigDecimal bound) {
    return bound == null ? BigDecimal.ZERO : bound;
  }

  private static void addBounds(Node node, String name, int decimals, Set<BigDecimal> numbers) {
    bound(node)
        .filter(bound -> bound.name().equals(name))
        .map(bound -> bound.constant().evaluate(nothing()).asNumber())
        .filter(Double::isFinite)
        .ifPresent(number -> addWithNeighbours(BigDecimal.valueOf(number), decimals, numbers));
    node.parts().forEach(part -> addBounds(part, name, decimals, numbers));
  }

  private static void addWithNeighbours(BigDecimal number, int decimals, Set<BigDecimal> numbers) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal below = number.setScale(decimals, RoundingMode.FLOOR);
    BigDecimal above = number.setScale(decimals, RoundingMode.CEILING);
    numbers.addAll(List.of(below.subtract(step), below, above, above.add(step)));
  }

  /** The bound that a node sets; empty if it is no such comparison. */
  static Optional<Bound> bound(Node node) {
    if (!(node instanceof Node.Chain chain)
        || chain.operators().size() != 1
        || !chain.operators().get(0).compares()) {
      return Optional.empty();
    }
    Node left = chain.parts().get(0);
    Node right = chain.parts().get(1);
    Optional<Bound> first = bound(left, right);
    return first.isPresent() ? first : bound(right, left);
  }

  private static Optional<Bound> bound(Node answer, Node constant) {
    return isConstant(constant)
        ? name(answer).map(name -> new Bound(name, constant))
        : Optional.empty();
  }

  /** The name of the answer that a node reads; empty if it is not such a node. */
  static Optional<String> name(Node node) {
    if (node instanceof Node.Item item) {
      return Optional.of(item.name());
    }
    return node instanceof Node.Self ? Optional.of(SELF) : Optional.empty();
  }

  /** Made of what is written out alone. No call is, for a call may fail or read the clock. */
  private static boolean isConstant(Node node) {
    return !(node instanceof Node.Call || node instanceof Node.Match)
        && name(node).isEmpty()
        && node.parts().stream().allMatch(CriticalNumbers::isConstant);
  }

  private static Run nothing() {
    return new Run(EvaluationContext.of(Map.of(), Clock.systemUTC()));
  }
}
