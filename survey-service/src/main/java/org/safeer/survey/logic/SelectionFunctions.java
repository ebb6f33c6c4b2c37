package org.safeer.survey.logic;

import java.util.List;

/** Functions on the options that were selected: words with spaces between them. */
final class SelectionFunctions {

  static final List<Function> ALL =
      List.of(
          Function.of("selected", 2, SelectionFunctions::selected),
          Function.of("selected-at", 2, SelectionFunctions::selectedAt),
          Function.of("count-selected", 1, given -> Value.number(options(given).size())));

  private SelectionFunctions() {}

  private static List<String> options(Arguments given) {
    return Texts.words(given.text(0));
  }

  /** Forms ask {@code selected(., '')} for "nothing is selected". */
  private static Value selected(Arguments given) {
    List<String> options = options(given);
    String option = given.text(1).trim();
    return Value.truth(option.isEmpty() ? options.isEmpty() : options.contains(option));
  }

  /** Counts from 0; empty where there is none. */
  private static Value selectedAt(Arguments given) {
    List<String> options = options(given);
    double index = Numbers.truncate(given.number(1));
    return index >= 0 && index < options.size()
        ? Value.text(options.get((int) index))
        : Value.NOTHING;
  }
}
