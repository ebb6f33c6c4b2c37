package org.safeer.survey.responseimport.mapping;

import java.math.BigDecimal;
import org.safeer.kit.csv.HarmlessCells;
import org.safeer.survey.responseimport.file.SourceRow;

/** Rows of a file of rows that failed before. */
final class RecordNumbers {

  private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000_000_000L);

  private RecordNumbers() {}

  /** The row as it stood in its first file. */
  static SourceRow original(SourceRow row) {
    return new SourceRow(
        row.number(), row.line(), row.cells().stream().map(HarmlessCells::read).toList());
  }

  /** The number it had there; a finding, and its own, if that is not told. */
  static long of(SourceRow row, Columns columns, RowFindings found) {
    String text = row.cell(columns.record());
    BigDecimal number = text == null ? null : Cells.number(text, false);
    if (number == null
        || number.signum() <= 0
        || number.compareTo(GREATEST) > 0
        || number.stripTrailingZeros().scale() > 0) {
      found.add(columns.record(), "row-number", "The row lacks the number in problem_row");
      return row.number();
    }
    return number.longValue();
  }
}
