package org.safeer.survey.responseimport.file;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula, with an apostrophe before them: it shows them
 * as text then. The way back takes the apostrophe away.
 */
public final class HarmlessCells {

  private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]", Pattern.DOTALL);

  private HarmlessCells() {}

  /** The text as a spreadsheet may open it. */
  public static String written(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  /** The text that was written this way. */
  public static String read(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).find() ? text.substring(1) : text;
  }
}
