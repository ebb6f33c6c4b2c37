package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.nio.charset.Charset;

/** Opens files of every format. */
public final class RowStreams {

  private RowStreams() {}

  /**
   * Reads up to the data.
   *
   * @throws BrokenFileException if the header rows cannot be read
   */
  public static RowStream open(FileBytes bytes, FileShape shape, int headerRows)
      throws IOException {
    return switch (shape.format()) {
      case XLSX -> XlsxRows.open(bytes, shape.sheet(), headerRows);
      case NDJSON -> NdjsonRows.open(bytes, Charset.forName(shape.charset()));
      case CSV ->
          CsvRows.open(
              bytes.open(),
              Charset.forName(shape.charset()),
              shape.delimiter().charAt(0),
              headerRows);
    };
  }
}
