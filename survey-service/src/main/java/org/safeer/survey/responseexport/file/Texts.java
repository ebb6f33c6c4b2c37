package org.safeer.survey.responseexport.file;

import java.time.format.DateTimeFormatter;
import org.safeer.survey.responseexport.table.Cell;
import org.safeer.survey.responseimport.file.TextGuard;

/** Cells as texts. */
final class Texts {

  private Texts() {}

  /** The text of a cell that a spreadsheet may open; the empty text for null. */
  static String of(Cell cell) {
    return of(cell, TextGuard.SPREADSHEET);
  }

  static String of(Cell cell, TextGuard guard) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Cell.Number number) {
      return number.value().toPlainString();
    }
    if (cell instanceof Cell.Day day) {
      return day.value().toString();
    }
    if (cell instanceof Cell.Moment moment) {
      return DateTimeFormatter.ISO_INSTANT.format(moment.value());
    }
    if (cell instanceof Cell.Missing missing) {
      return missing.why().name();
    }
    return cell instanceof Cell.Words words
        ? guard.written(words.text())
        : guard.written(((Cell.Code) cell).text());
  }
}
