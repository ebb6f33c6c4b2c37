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

  /**
   * Where a spreadsheet that cuts lines at semicolons, as in much of Europe, begins a cell within
   * the text: it takes no notice of quotes there.
   */
  private static final String WITHIN = "(?<=[;\t\r\n])";

  private static final String FORMULA_WITHIN = "(?='*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])";

  private static final Pattern BARE = Pattern.compile(WITHIN + FORMULA_WITHIN);

  private static final Pattern GUARDED = Pattern.compile(WITHIN + "'" + FORMULA_WITHIN);

  private HarmlessCells() {}

  /** Whether a spreadsheet may take what begins with this character for a formula. */
  static boolean beginsFormula(char first) {
    return BEGINNINGS.indexOf(first) >= 0;
  }

  /** The text as a spreadsheet may open it. */
  public static String written(String text) {
    return writtenWithin(FORMULA.matcher(text).find() ? "'" + text : text);
  }

  /** The text that was written this way. */
  public static String read(String text) {
    String within = readWithin(text);
    return within.startsWith("'") && FORMULA.matcher(within).find() ? within.substring(1) : within;
  }

  /** The text with an apostrophe before what would be a formula behind a semicolon or a break. */
  static String writtenWithin(String text) {
    return BARE.matcher(text).replaceAll("'");
  }

  /** The text that was written this way. */
  static String readWithin(String text) {
    return GUARDED.matcher(text).replaceAll("");
  }
}
