package org.safeer.survey.responseimport;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
final class CsvRows implements Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private long number;
  private BrokenFileException broken;

  private CsvRows(CSVParser parser, int headerRows) {
    this.parser = parser;
    this.records = parser.iterator();
    this.header = header(headerRows);
  }

  /**
   * Reads up to the data.
   *
   * @throws BrokenFileException if the header rows cannot be read
   */
  static CsvRows open(InputStream bytes, Charset charset, int headerRows) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, FileText.strict(charset)));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return new CsvRows(CSVParser.builder().setReader(reader).setFormat(FORMAT).get(), headerRows);
  }

  /** The first header row; empty if there is none. */
  List<String> header() {
    return header;
  }

  /**
   * The next rows; empty at the end.
   *
   * @throws BrokenFileException where the file is no CSV any more, after the rows before that
   */
  List<SourceRow> next(int count) {
    List<SourceRow> rows = new ArrayList<>(count);
    while (rows.size() < count) {
      SourceRow row = readOrBreak(rows.isEmpty());
      if (row == null) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  /** A break is told when no good row stands before it any more. */
  private SourceRow readOrBreak(boolean first) {
    try {
      if (broken == null) {
        return read();
      }
    } catch (BrokenFileException here) {
      broken = here;
    }
    if (first) {
      throw broken;
    }
    return null;
  }

  private SourceRow read() {
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
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException broken) {
      throw new BrokenFileException(
          line, "malformed-csv", "the row that begins here is no CSV: are its quotes closed?");
    }
  }

  private List<String> header(int rows) {
    List<String> first = List.of();
    for (int i = 0; i < rows; i++) {
      CSVRecord record = advance(parser.getCurrentLineNumber() + 1);
      if (record == null) {
        throw new BrokenFileException(i + 1L, "header", "the file ends within its header rows");
      }
      first = i == 0 ? cells(record) : first;
    }
    return first;
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
