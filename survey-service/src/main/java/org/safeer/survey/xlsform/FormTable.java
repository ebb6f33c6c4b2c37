package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safeer.survey.xlsform.workbook.CellText;

/** A sheet being written: columns appear where something stands in them. */
final class FormTable {

  private final String name;
  private final List<String> columns;
  private final UnaryOperator<String> wording;
  private final List<Map<String, String>> rows = new ArrayList<>();

  /**
   * @param columns all that there may be, in their order
   */
  FormTable(String name, List<String> columns) {
    this(name, columns, UnaryOperator.identity());
  }

  /**
   * @param columns all that there may be, in their order
   * @param wording how words are written
   */
  FormTable(String name, List<String> columns, UnaryOperator<String> wording) {
    this.name = name;
    this.columns = columns;
    this.wording = wording;
  }

  /** A new row at the end, to be filled. */
  Line line() {
    Map<String, String> row = new LinkedHashMap<>();
    rows.add(row);
    return new Line(row, wording);
  }

  /** A row being filled. */
  record Line(Map<String, String> row, UnaryOperator<String> wording) {

    Line put(String column, Object value) {
      if (value != null) {
        row.put(column, value.toString());
      }
      return this;
    }

    /** Yes, or nothing. */
    Line flag(String column, Boolean value) {
      return put(column, Boolean.TRUE.equals(value) ? "yes" : null);
    }

    /** In a column for each language. */
    Line words(String column, Map<String, String> words) {
      if (words != null) {
        words.forEach((tag, text) -> put(translated(column, tag), wording.apply(text)));
      }
      return this;
    }
  }

  static String translated(String column, String tag) {
    return column + "::" + Languages.shown(tag);
  }

  void write(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(name);
    List<String> used =
        columns.stream()
            .filter(column -> rows.stream().anyMatch(row -> row.containsKey(column)))
            .toList();
    write(sheet, 0, used);
    IntStream.range(0, rows.size())
        .forEach(i -> write(sheet, i + 1, used.stream().map(rows.get(i)::get).toList()));
  }

  /** As texts, whatever they look like: none is a formula. */
  private static void write(Worksheet sheet, int row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i) != null) {
        sheet.inlineString(row, i, CellText.encoded(texts.get(i)));
      }
    }
  }
}
