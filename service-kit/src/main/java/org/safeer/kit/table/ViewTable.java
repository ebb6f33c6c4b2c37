package org.safeer.kit.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.safeer.kit.csv.HarmlessCells;

/**
 * A table whose rows are views. As NDJSON a row is what JSON answers, in one line; as CSV (RFC
 * 4180) it is the members that the columns name, and a cell that a spreadsheet would take for a
 * formula has an apostrophe before it.
 */
public final class ViewTable implements Closeable {

  /** Without it, spreadsheets take UTF-8 for an encoding of their own country. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedWriter writer;
  private final ObjectMapper mapper;
  private final List<String> columns;
  private final CSVPrinter printer;

  private ViewTable(
      BufferedWriter writer, ObjectMapper mapper, List<String> columns, CSVPrinter printer) {
    this.writer = writer;
    this.mapper = mapper;
    this.columns = columns;
    this.printer = printer;
  }

  /**
   * Begins a table.
   *
   * @param columns of a CSV file: names of members, with dots between those of members of members
   */
  public static ViewTable open(
      TableFormat format, OutputStream target, ObjectMapper mapper, List<String> columns)
      throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    if (format == TableFormat.NDJSON) {
      return new ViewTable(writer, mapper, columns, null);
    }
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns);
    return new ViewTable(writer, mapper, columns, printer);
  }

  /**
   * What writes a table page by page.
   *
   * @param columns of a CSV file, as {@link #open} takes them
   * @param first before all rows
   * @param after the next rows behind a place; empty at the end
   * @param place of a row
   */
  public static <R, K> TableWriter pages(
      ObjectMapper mapper,
      List<String> columns,
      K first,
      Function<K, List<R>> after,
      Function<R, K> place) {
    return (format, target) -> {
      try (ViewTable table = open(format, target, mapper, columns)) {
        K last = first;
        for (List<R> page = after.apply(last); !page.isEmpty(); page = after.apply(last)) {
          for (R row : page) {
            table.write(row);
          }
          last = place.apply(page.get(page.size() - 1));
        }
      }
    };
  }

  /** Writes a row. */
  public void write(Object view) throws IOException {
    JsonNode row = mapper.valueToTree(view);
    if (printer == null) {
      writer.write(mapper.writeValueAsString(row));
      writer.write('\n');
    } else {
      printer.printRecord(columns.stream().map(column -> cell(row, column)).toList());
    }
  }

  private static String cell(JsonNode row, String column) {
    JsonNode value = row.at("/" + column.replace('.', '/'));
    return value.isTextual() ? HarmlessCells.written(value.asText()) : value.asText();
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
