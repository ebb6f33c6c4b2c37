package org.safeer.survey.logic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every function of the language, by name. */
final class Functions {

  /** Stands apart, for its pattern is read when the expression is. */
  static final String REGEX = "regex";

  /** With no argument, these take the item's own answer. */
  private static final Set<String> OF_SELF = Set.of("string-length", "normalize-space");

  private static final Map<String, Function> BY_NAME = new TreeMap<>();

  static {
    Stream.of(
            ConditionFunctions.ALL,
            SelectionFunctions.ALL,
            TextFunctions.ALL,
            NumberFunctions.ALL,
            DateFunctions.ALL)
        .flatMap(List::stream)
        .forEach(function -> BY_NAME.put(function.name(), function));
    BY_NAME.put(
        REGEX,
        Function.of(
            REGEX,
            2,
            given -> {
              throw new IllegalStateException("regex is a node of its own");
            }));
  }

  private Functions() {}

  /** Throws {@link SyntaxException} at the offset if there is none of that name. */
  static Function find(String name, int offset) {
    Function found = BY_NAME.get(name);
    if (found == null) {
      String meant =
          Suggestion.closest(name, BY_NAME.keySet())
              .map(close -> "; did you mean '" + close + "'?")
              .orElse(".");
      throw new SyntaxException(offset, "There is no function " + Shown.of(name) + meant);
    }
    return found;
  }

  static boolean takesSelf(String name) {
    return OF_SELF.contains(name);
  }

  static Set<String> names() {
    return BY_NAME.keySet();
  }
}
