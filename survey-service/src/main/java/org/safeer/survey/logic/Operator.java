package org.safeer.survey.logic;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between two values. */
enum Operator {
  EQUAL("=", (left, right) -> Value.truth(Comparison.equal(left, right))),
  NOT_EQUAL("!=", (left, right) -> Value.truth(!Comparison.equal(left, right))),
  LESS("<", (left, right) -> Value.truth(left.asNumber() < right.asNumber())),
  LESS_OR_EQUAL("<=", (left, right) -> Value.truth(left.asNumber() <= right.asNumber())),
  GREATER(">", (left, right) -> Value.truth(left.asNumber() > right.asNumber())),
  GREATER_OR_EQUAL(">=", (left, right) -> Value.truth(left.asNumber() >= right.asNumber())),
  PLUS("+", (left, right) -> Value.number(left.asNumber() + right.asNumber())),
  MINUS("-", (left, right) -> Value.number(left.asNumber() - right.asNumber())),
  TIMES("*", (left, right) -> Value.number(left.asNumber() * right.asNumber())),
  DIV("div", (left, right) -> Value.number(left.asNumber() / right.asNumber())),
  /** The sign is that of the left, as in Java and in XPath: -5 mod 2 is -1. */
  MOD("mod", (left, right) -> Value.number(left.asNumber() % right.asNumber()));

  private static final Map<String, Operator> BY_SYMBOL =
      Stream.of(values()).collect(Collectors.toMap(one -> one.symbol, one -> one));

  private static final Set<Operator> COMPARISONS = EnumSet.range(EQUAL, GREATER_OR_EQUAL);

  private final String symbol;
  private final BinaryOperator<Value> meaning;

  Operator(String symbol, BinaryOperator<Value> meaning) {
    this.symbol = symbol;
    this.meaning = meaning;
  }

  static Operator of(String symbol) {
    return BY_SYMBOL.get(symbol);
  }

  boolean compares() {
    return COMPARISONS.contains(this);
  }

  Value apply(Value left, Value right) {
    return meaning.apply(left, right);
  }
}
