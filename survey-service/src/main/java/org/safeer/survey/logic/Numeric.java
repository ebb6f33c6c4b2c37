package org.safeer.survey.logic;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether whatever an expression gives is a number, or nothing. */
final class Numeric {

  private static final Set<String> FUNCTIONS =
      Set.of(
          "number",
          "int",
          "round",
          "abs",
          "min",
          "max",
          "pow",
          "sqrt",
          "exp",
          "exp10",
          "log",
          "log10",
          "pi",
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2",
          "count-selected",
          "string-length",
          "decimal-date-time",
          "decimal-time");

  private final Predicate<String> numberItems;

  /**
   * @param numberItems which items are answered by numbers
   */
  Numeric(Predicate<String> numberItems) {
    this.numberItems = numberItems;
  }

  boolean is(Node node) {
    if (node instanceof Node.Literal literal) {
      return literal.value() instanceof NumberValue || literal.value().isNothing();
    }
    if (node instanceof Node.Item item) {
      return numberItems.test(item.name());
    }
    if (node instanceof Node.Chain chain) {
      return chain.operators().stream().noneMatch(Operator::compares);
    }
    return node instanceof Node.Negation || node instanceof Node.Call call && isCall(call);
  }

  private boolean isCall(Node.Call call) {
    List<Node> parts = call.parts();
    return switch (call.function().name()) {
      case "if" -> is(parts.get(1)) && is(parts.get(2));
      case "coalesce" -> parts.stream().allMatch(this::is);
      default -> FUNCTIONS.contains(call.function().name());
    };
  }
}
