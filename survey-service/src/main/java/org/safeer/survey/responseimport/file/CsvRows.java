package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads an RFC 4180 file row by row. */
final class CsvRows extends ReadRows {

  private final BoundedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Header header;
  private long number;

  private CsvRows(BoundedReader reader, CSVParser parser, int headerRows) {
    this.reader = reader;
    this.parser = parser;
    this.records = parser.iterator();
    this.header = header(headerRows);
  }

  /**
   * Reads up to the data.
   *
   * @throws BrokenFileException if the header rows cannot be read
   */
  static CsvRows open(InputStream bytes, Charset charset, char delimiter, int headerRows)
      throws IOException {
    BoundedReader reader = new BoundedReader(TextFile.open(bytes, charset));
    CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format(delimiter)).get();
    return new CsvRows(reader, parser, headerRows);
  }

  static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  SourceRow read() {
    long line;
    CSVRecord record;
    do {
      // The parser counts the lines it has read: the next row begins on the one after.
      line = parser.getCurrentLineNumber() + 1;
      record = advance(line);
    } while (record != null && isBlank(record));
    return record == null ? null : new SourceRow(++number, line, cells(record));
  }

  private CSVRecord advance(long line) {
    try {
      reader.rowEnded();
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof BoundedReader.TooLongException) {
        throw new BrokenFileException(
            line, "row-size", "the row that begins here does not end: are its quotes closed?");
      }
      throw new BrokenFileException(
          line, "malformed-csv", "the row that begins here is no CSV: are its quotes closed?");
    }
  }

  private Header header(int rows) {
    List<List<String>> header = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      CSVRecord record = advance(parser.getCurrentLineNumber() + 1);
      if (record == null) {
        throw new BrokenFileException(i + 1L, "header", "the file ends within its header rows");
      }
      header.add(cells(record));
    }
    return new Header(header);
  }

  private static boolean isBlank(CSVRecord record) {
    return record.size() == 1 && record.get(0).isBlank();
  }

  private static List<String> cells(CSVRecord record) {
    return StreamSupport.stream(record.spliterator(), false).map(String::strip).toList();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
