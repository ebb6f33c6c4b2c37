package org.safeer.survey.logic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Functions that calculate. What has no result, like the root of -1, is NaN. */
final class NumberFunctions {

  static final List<Function> ALL =
      List.of(
          Function.ofNumber("number", x -> x),
          Function.ofNumber("int", Numbers::truncate),
          Function.of("round", 1, 2, NumberFunctions::round),
          Function.ofNumber("abs", Math::abs),
          Function.of("min", 1, Function.ANY, given -> found(answered(given).min())),
          Function.of("max", 1, Function.ANY, given -> found(answered(given).max())),
          Function.of("pow", 2, given -> Value.number(Math.pow(given.number(0), given.number(1)))),
          Function.ofNumber("sqrt", Math::sqrt),
          Function.ofNumber("exp", Math::exp),
          Function.ofNumber("exp10", x -> Math.pow(10, x)),
          Function.ofNumber("log", Math::log),
          Function.ofNumber("log10", Math::log10),
          Function.of("pi", 0, given -> Value.number(Math.PI)),
          Function.ofNumber("sin", Math::sin),
          Function.ofNumber("cos", Math::cos),
          Function.ofNumber("tan", Math::tan),
          Function.ofNumber("asin", Math::asin),
          Function.ofNumber("acos", Math::acos),
          Function.ofNumber("atan", Math::atan),
          Function.of(
              "atan2", 2, given -> Value.number(Math.atan2(given.number(0), given.number(1)))));

  private NumberFunctions() {}

  private static Value round(Arguments given) {
    double places = given.count() == 2 ? given.number(1) : 0;
    return Value.number(Numbers.round(given.number(0), places));
  }

  /** The least and the greatest are those of the items that were answered. */
  private static DoubleStream answered(Arguments given) {
    return IntStream.range(0, given.count())
        .mapToDouble(given::number)
        .filter(number -> !Double.isNaN(number));
  }

  private static Value found(OptionalDouble number) {
    return Value.number(number.orElse(Double.NaN));
  }
}
