package org.safeer.survey.responseimport.file;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula, with an apostrophe before them: it shows them
 * as text then. The way back takes the apostrophe away.
 */
public final class HarmlessCells {

  /** Those of East Asian keyboards, which some spreadsheets read like the others, included. */
  private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern FORMULA =
      Pattern.compile("^'*[" + BEGINNINGS.replace("-", "\\-") + "]");

  private HarmlessCells() {}

  /** Whether a spreadsheet may take what begins with this character for a formula. */
  static boolean beginsFormula(char first) {
    return BEGINNINGS.indexOf(first) >= 0;
  }

  /** The text as a spreadsheet may open it. */
  public static String written(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  /** The text that was written this way. */
  public static String read(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).find() ? text.substring(1) : text;
  }
}
