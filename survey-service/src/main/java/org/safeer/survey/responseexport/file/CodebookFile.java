package org.safeer.survey.responseexport.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;
import org.safeer.survey.Spelling;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.responseexport.file.ExportFiles.Content;
import org.safeer.survey.responseexport.table.Category;
import org.safeer.survey.responseexport.table.ExportColumn;
import org.safeer.survey.responseexport.table.ExportItem;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseimport.file.TextGuard;

/**
 * What every column holds and every code means, in all languages: of each column a row, and below
 * it one for each of its values and for each reason for having no answer.
 */
final class CodebookFile {

  private static final List<String> FIXED =
      List.of("column", "row", "code", "number", "item", "type", "section");

  /** In the words of the API's documentation; the reasons are the same in every study. */
  private static final Map<MissingKind, Map<String, String>> REASONS =
      Map.of(
          MissingKind.NOT_APPLICABLE, Map.of("en", "Does not apply", "ur", "لاگو نہیں"),
          MissingKind.PREFER_NOT_TO_SAY,
              Map.of("en", "Would rather not say", "ur", "نہیں بتانا چاہتے"),
          MissingKind.NOT_ASKED, Map.of("en", "Not asked", "ur", "نہیں پوچھا گیا"));

  private final ExportTable table;
  private final Set<String> languages;
  private final CSVPrinter csv;

  private CodebookFile(ExportTable table, CSVPrinter csv) {
    this.table = table;
    this.languages = table.languages();
    this.csv = csv;
  }

  static Content of(ExportTable table) {
    return target -> {
      try (CSVPrinter csv = CsvRowFile.printer(target)) {
        new CodebookFile(table, csv).write();
      }
    };
  }

  private void write() throws IOException {
    List<String> header = new ArrayList<>(FIXED);
    languages.forEach(tag -> header.add("label." + tag));
    languages.forEach(tag -> header.add("unit." + tag));
    csv.printRecord(header);
    for (ExportColumn column : table.columns()) {
      ExportItem item = column.item();
      Map<String, String> unit = item == null ? Map.of() : item.unit();
      row(column, "column", null, null, column.label(), unit);
      for (Category one : column.categories()) {
        row(column, "value", one.code(), one.number(), one.label(), Map.of());
      }
      for (MissingKind why : column.missing()) {
        row(column, "missing", why.name(), SpssMissing.of(column, why), REASONS.get(why), Map.of());
      }
    }
  }

  private void row(
      ExportColumn column,
      String what,
      String code,
      Object number,
      Map<String, String> label,
      Map<String, String> unit)
      throws IOException {
    List<Object> cells = new ArrayList<>();
    cells.add(column.name());
    cells.add(what);
    cells.add(code);
    cells.add(number);
    cells.add(column.item() == null ? null : column.item().key());
    cells.add(Spelling.of(column.item() == null ? column.kind() : column.item().type()));
    cells.add(column.item() == null ? null : column.item().section());
    languages.forEach(tag -> cells.add(guarded(label.get(tag))));
    languages.forEach(tag -> cells.add(guarded(unit.get(tag))));
    csv.printRecord(cells);
  }

  private static String guarded(String words) {
    return words == null ? null : TextGuard.SPREADSHEET.written(words);
  }
}
