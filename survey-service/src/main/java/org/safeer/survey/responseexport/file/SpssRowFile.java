package org.safeer.survey.responseexport.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVPrinter;
import org.safeer.survey.responseexport.table.Cell;
import org.safeer.survey.responseexport.table.ExportColumn;
import org.safeer.survey.responseexport.table.ExportTable;

/**
 * CSV as SPSS and PSPP read it: numbers for reasons too, times in their format, each row on one
 * line whatever a respondent wrote.
 */
final class SpssRowFile implements RowFile {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private final CSVPrinter printer;
  private final List<ExportColumn> columns;

  private SpssRowFile(CSVPrinter printer, List<ExportColumn> columns) {
    this.printer = printer;
    this.columns = columns;
  }

  static SpssRowFile open(OutputStream target, ExportTable table) throws IOException {
    SpssRowFile file = new SpssRowFile(CsvRowFile.printer(target), table.columns());
    file.printer.printRecord(SpssNames.of(table.columns()));
    return file;
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      printer.print(text(columns.get(i), cells.get(i)));
    }
    printer.println();
  }

  private static String text(ExportColumn column, Cell cell) {
    if (cell instanceof Cell.Missing missing) {
      Object number = SpssMissing.of(column, missing.why());
      return number == null ? "" : number.toString();
    }
    if (cell instanceof Cell.Moment moment) {
      return TIME.format(moment.value());
    }
    return CONTROL.matcher(Texts.of(cell)).replaceAll(" ");
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
