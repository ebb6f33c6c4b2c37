package org.safeer.survey.xlsform.workbook;

/** What all sheets of a workbook may hold together. */
final class Budget {

  private int rows;
  private int cells;

  void row() {
    rows++;
    if (rows > Workbook.MOST_ROWS) {
      throw new UnreadableWorkbookException(
          "The workbook has more than " + Workbook.MOST_ROWS + " rows.");
    }
  }

  /**
   * @param column counted from 0
   */
  void cell(String sheet, int column) {
    cells++;
    if (cells > Workbook.MOST_CELLS) {
      throw new UnreadableWorkbookException(
          "The workbook has more than " + Workbook.MOST_CELLS + " cells.");
    }
    if (column >= Workbook.MOST_COLUMNS) {
      throw new UnreadableWorkbookException(
          "The sheet " + sheet + " has more than " + Workbook.MOST_COLUMNS + " columns.");
    }
  }
}
