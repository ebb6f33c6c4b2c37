package org.safeer.survey.responseexport.file;

import java.math.BigDecimal;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseexport.table.ColumnKind;
import org.safeer.survey.responseexport.table.ExportColumn;

/** The numbers that stand for reasons for having no answer, where numbers alone can stand. */
final class SpssMissing {

  /** Below every scale point; and below every number whose least is known to be greater. */
  private static final long USUAL = -9_990;

  /** Of more digits than any answer has. */
  private static final long BEYOND_ALL = -9_000_000_000_000L;

  private SpssMissing() {}

  /** The number; null where texts and days stand, of which no number can be told apart. */
  static BigDecimal of(ExportColumn column, MissingKind why) {
    if (column.kind() == ColumnKind.WORDS || column.kind() == ColumnKind.DAY) {
      return null;
    }
    return BigDecimal.valueOf(base(column) - place(why));
  }

  private static long base(ExportColumn column) {
    if (column.kind() != ColumnKind.NUMBER) {
      return USUAL;
    }
    BigDecimal least = column.item().minimum();
    return least != null && least.compareTo(BigDecimal.valueOf(USUAL)) > 0 ? USUAL : BEYOND_ALL;
  }

  private static int place(MissingKind why) {
    return switch (why) {
      case NOT_APPLICABLE -> 7;
      case PREFER_NOT_TO_SAY -> 8;
      default -> 9;
    };
  }
}
