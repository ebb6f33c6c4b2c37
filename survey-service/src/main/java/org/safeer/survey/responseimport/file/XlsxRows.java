package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a sheet of a workbook row by row. */
final class XlsxRows extends ReadRows {

  private static final int MOST_COLUMNS = 5_000;

  private final XlsxWorkbook workbook;
  private final XmlEvents events;
  private final Header header;
  private final int width;
  private long line;
  private long number;

  private XlsxRows(XlsxWorkbook workbook, String sheet, int headerRows) throws IOException {
    this.workbook = workbook;
    this.events = workbook.open(workbook.sheet(sheet));
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < headerRows) {
      List<String> cells = advance();
      if (cells == null) {
        throw new BrokenFileException(
            rows.size() + 1L, "header", "the sheet ends within its header rows");
      }
      rows.add(cells);
    }
    this.header = new Header(rows);
    this.width = header.width();
  }

  /**
   * Reads up to the data.
   *
   * @param sheet its name; null for the first
   * @throws BrokenFileException if the file is no workbook, or has no such sheet
   */
  static XlsxRows open(FileBytes bytes, String sheet, int headerRows) throws IOException {
    XlsxWorkbook workbook = XlsxWorkbook.open(bytes);
    try {
      return new XlsxRows(workbook, sheet, headerRows);
    } catch (IOException | RuntimeException failure) {
      workbook.close();
      throw failure;
    }
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  SourceRow read() {
    List<String> cells;
    do {
      cells = advance();
    } while (cells != null && cells.stream().allMatch(String::isEmpty));
    return cells == null ? null : new SourceRow(++number, line, cells);
  }

  /** The next row, at least as wide as the header: empty cells at its end are not stored. */
  private List<String> advance() {
    while (events.next()) {
      if (events.starts("row")) {
        int told = XlsxDates.number(events.attribute("r"));
        line = told > line ? told : line + 1;
        return row();
      }
    }
    return null;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    long length = 0;
    while (events.next() && !events.ends("row")) {
      if (events.starts("c")) {
        int column = column(events.attribute("r"), cells.size());
        while (cells.size() < column) {
          cells.add("");
        }
        String text = cell().strip();
        length += text.length();
        if (length > BoundedReader.LONGEST_ROW || text.indexOf(0) >= 0) {
          throw new BrokenFileException(line, "row-size", "the row is too long");
        }
        cells.add(text);
      }
    }
    while (cells.size() < width) {
      cells.add("");
    }
    return cells;
  }

  /**
   * The place of a cell, counted from 0, from a reference such as BC12; the next if it has none.
   */
  private int column(String reference, int next) {
    int column = 0;
    for (int i = 0; reference != null && i < reference.length(); i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = Math.min(column * 26 + letter - 'A' + 1, MOST_COLUMNS + 1);
    }
    int place = column == 0 ? next : column - 1;
    if (place >= MOST_COLUMNS || place < next) {
      throw new BrokenFileException(line, "columns", "the row has its cells in no order");
    }
    return place;
  }

  private String cell() {
    String type = String.valueOf(events.attribute("t"));
    int style = XlsxDates.number(events.attribute("s"));
    String value = "";
    while (events.next() && !events.ends("c")) {
      if (events.starts("v")) {
        value = events.text();
      } else if (events.starts("is")) {
        value = XlsxWorkbook.richText(events, "is");
      }
    }
    return switch (type) {
      case "s" -> workbook.sharedText(XlsxDates.number(value));
      case "b" -> value.equals("1") ? "true" : "false";
      case "str", "inlineStr", "e", "d" -> value;
      default -> value.isEmpty() ? "" : workbook.dates().text(value, style);
    };
  }

  @Override
  public void close() throws IOException {
    events.close();
    workbook.close();
  }
}
