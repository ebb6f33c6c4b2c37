package org.safeer.survey.xlsform.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Characters that XML has no place for, as spreadsheets write them: {@code _x000D_} is a carriage
 * return (ECMA-376, part 1, 22.9.2.19).
 */
public final class CellText {

  private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The text as a cell holds it. */
  public static String encoded(String text) {
    return UNSAFE.matcher(text).replaceAll(found -> code(found.group().charAt(0)));
  }

  private static String code(char character) {
    return "_x%04X_".formatted((int) character);
  }

  /** The text that a cell holds. */
  public static String decoded(String text) {
    return CODE.matcher(text).replaceAll(CellText::character);
  }

  private static String character(MatchResult code) {
    char character = (char) Integer.parseInt(code.group(1), 16);
    return java.util.regex.Matcher.quoteReplacement(String.valueOf(character));
  }
}
