package org.safeer.survey.responseimport.file;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.safeer.kit.csv.HarmlessCells;

/** Writes rows in the encoding and with the delimiter of the file they came from. */
public final class CsvWriter implements Closeable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CSVPrinter printer;

  /** Begins a file; of a workbook's or JSON's rows too a CSV file is made. */
  public CsvWriter(OutputStream target, FileShape shape) throws IOException {
    Charset charset = charset(shape);
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(target, charset));
    if (charset.name().startsWith("UTF-")) {
      // Without it, spreadsheets take the file for one of their own country's encoding.
      writer.write(BYTE_ORDER_MARK);
    }
    String delimiter = shape.delimiter() == null ? "," : shape.delimiter();
    this.printer =
        new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get());
  }

  /** How the text is encoded. */
  public static Charset charset(FileShape shape) {
    return shape.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(shape.charset());
  }

  /** Writes a row, harmless to whoever opens it with a spreadsheet. */
  public void write(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(HarmlessCells::written).toList());
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
