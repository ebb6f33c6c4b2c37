package org.safeer.survey.logic;

import java.util.function.DoubleUnaryOperator;

/**
 * A function of the language.
 *
 * @param fewest arguments it takes
 * @param most arguments it takes
 */
record Function(String name, int fewest, int most, Body body) {

  /** For functions that take as many arguments as fit. */
  static final int ANY = Integer.MAX_VALUE;

  /** What it gives. */
  interface Body {
    Value apply(Arguments arguments);
  }

  static Function of(String name, int count, Body body) {
    return new Function(name, count, count, body);
  }

  static Function of(String name, int fewest, int most, Body body) {
    return new Function(name, fewest, most, body);
  }

  static Function ofNumber(String name, DoubleUnaryOperator body) {
    return of(name, 1, arguments -> Value.number(body.applyAsDouble(arguments.number(0))));
  }

  boolean takes(int count) {
    return count >= fewest && count <= most;
  }

  /** "2 arguments", "1 or 2 arguments", "at least 2 arguments". */
  String arity() {
    if (fewest == most) {
      return fewest == 1 ? "1 argument" : fewest + " arguments";
    }
    return most == ANY
        ? "at least " + fewest + (fewest == 1 ? " argument" : " arguments")
        : fewest + " or " + most + " arguments";
  }
}
