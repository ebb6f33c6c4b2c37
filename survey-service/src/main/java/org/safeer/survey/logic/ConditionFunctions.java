package org.safeer.survey.logic;

import java.util.List;

/** Functions that choose and that say yes or no. */
final class ConditionFunctions {

  static final List<Function> ALL =
      List.of(
          Function.of("if", 3, given -> given.truth(0) ? given.value(1) : given.value(2)),
          Function.of("coalesce", 2, ConditionFunctions::coalesce),
          Function.of("not", 1, given -> Value.truth(!given.truth(0))),
          Function.of("true", 0, given -> TruthValue.TRUE),
          Function.of("false", 0, given -> TruthValue.FALSE),
          Function.of("boolean", 1, given -> Value.truth(given.truth(0))),
          Function.of("boolean-from-string", 1, given -> Value.truth(isYes(given.text(0)))));

  private ConditionFunctions() {}

  private static Value coalesce(Arguments given) {
    Value first = given.value(0);
    return first.isNothing() ? given.value(1) : first;
  }

  private static boolean isYes(String text) {
    return text.equalsIgnoreCase("true") || text.equals("1");
  }
}
