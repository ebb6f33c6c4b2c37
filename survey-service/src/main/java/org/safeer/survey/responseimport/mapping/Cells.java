package org.safeer.survey.responseimport.mapping;

import java.math.BigDecimal;
import org.safeer.survey.responseimport.file.SourceRow;

/**
 * Cells as they stand in a row; what is in them is never quoted, for a person may have written it.
 */
final class Cells {

  private static final int LONGEST_NUMBER = 40;

  private Cells() {}

  /** The text of a cell; null, and a finding, where the row ends before it. */
  static String text(SourceRow row, int column, RowFindings found) {
    String text = row.cell(column);
    if (text == null) {
      found.add(column, "missing-column", "is missing: the row ends before column " + column);
    }
    return text;
  }

  static void unknown(int column, RowFindings found) {
    String what = "is not known: column %d holds a text the mapping does not name";
    found.add(column, "unknown-label", what.formatted(column));
  }

  /**
   * The number that a text spells; null if it spells none.
   *
   * @param comma whether its decimals stand behind a comma; a point is in no such number
   */
  static BigDecimal number(String text, boolean comma) {
    if (text.length() > LONGEST_NUMBER || text.indexOf(comma ? '.' : ',') >= 0) {
      return null;
    }
    try {
      return new BigDecimal(text.replace(',', '.'));
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
