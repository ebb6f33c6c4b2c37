package org.safeer.kit.problem;

/** RFC 6901 pointers. */
public final class JsonPointers {

  private JsonPointers() {}

  /** Joins steps to a pointer: {@code of("answers", "q1")} is {@code /answers/q1}. */
  public static String of(Object... steps) {
    StringBuilder pointer = new StringBuilder();
    for (Object step : steps) {
      pointer.append('/').append(escape(String.valueOf(step)));
    }
    return pointer.toString();
  }

  static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
