package org.safeer.system.guides;

import java.util.List;

/**
 * One fenced block of a guide.
 *
 * @param language as it stands behind the fence; empty if nothing does
 * @param line of the opening fence, from 1
 * @param notRun why it is not run or compared, as the comment above it says; null without one
 */
record Fence(String language, int line, String notRun, String text) {

  /** What a reader pastes into a shell. */
  static final String COMMANDS = "sh";

  /** An answer, or a part of it. */
  static final String JSON = "json";

  /** Lines of an answer that is no JSON. */
  static final String TEXT = "text";

  private static final List<String> LANGUAGES =
      List.of(COMMANDS, JSON, TEXT, "java", "xml", "yaml", "sql");

  Fence with(String otherText) {
    return new Fence(language, line, notRun, otherText);
  }

  boolean isRun() {
    return language.equals(COMMANDS) && notRun == null;
  }

  boolean isShown() {
    return (language.equals(JSON) || language.equals(TEXT)) && notRun == null;
  }

  boolean saysWhatItIs() {
    return LANGUAGES.contains(language) && (notRun == null || !notRun.isBlank());
  }
}
