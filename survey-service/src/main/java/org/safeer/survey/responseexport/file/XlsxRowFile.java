package org.safeer.survey.responseexport.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safeer.survey.responseexport.table.Cell;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.xlsform.workbook.CellText;

/** A sheet of an Office Open XML workbook: numbers and days as such, texts never as formulas. */
final class XlsxRowFile implements RowFile {

  /** Data rows of a sheet: its header takes one. */
  static final long MOST_ROWS = Worksheet.MAX_ROWS - 1L;

  static final int MOST_COLUMNS = Worksheet.MAX_COLS;

  private static final int ROWS_IN_MEMORY = 100;

  /** Days before it are other days in spreadsheets, which believe in 29 February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  private XlsxRowFile(Workbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.newWorksheet("responses");
  }

  static XlsxRowFile open(OutputStream target, ExportTable table) {
    XlsxRowFile file = new XlsxRowFile(new Workbook(target, "Safeer", null));
    file.sheet.freezePane(0, 1);
    for (int i = 0; i < table.columns().size(); i++) {
      file.sheet.inlineString(0, i, table.columns().get(i).name());
    }
    file.row = 1;
    return file;
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      write(i, cells.get(i));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void write(int column, Cell cell) {
    if (cell instanceof Cell.Number number && isExact(number.value())) {
      sheet.value(row, column, number.value().doubleValue());
    } else if (cell instanceof Cell.Day day && isDay(day.value())) {
      sheet.value(row, column, day.value());
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell != null) {
      String text = Texts.of(cell);
      sheet.inlineString(row, column, CellText.encoded(text));
    }
  }

  /** A spreadsheet keeps 15 digits; a number of more stays what it is as a text. */
  private static boolean isExact(BigDecimal number) {
    return BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0;
  }

  private static boolean isDay(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
