package org.safeer.survey.responseexport.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.safeer.survey.responseexport.table.Cell;
import org.safeer.survey.responseexport.table.ExportColumn;
import org.safeer.survey.responseexport.table.ExportTable;

/** RFC 4180 in UTF-8, with the byte order mark that spreadsheets know UTF-8 by. */
final class CsvRowFile implements RowFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;

  private CsvRowFile(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Begins a file of the table with its header. */
  static CsvRowFile open(OutputStream target, ExportTable table) throws IOException {
    CsvRowFile file = new CsvRowFile(printer(target));
    file.printer.printRecord(table.columns().stream().map(ExportColumn::name).toList());
    return file;
  }

  static CSVPrinter printer(OutputStream target) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    return new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    for (Cell cell : cells) {
      printer.print(Texts.of(cell));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
