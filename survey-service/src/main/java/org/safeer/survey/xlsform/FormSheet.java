package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeer.survey.xlsform.FormFinding.Place;
import org.safeer.survey.xlsform.workbook.Cell;
import org.safeer.survey.xlsform.workbook.Row;

/** Reads a sheet by its headers. */
final class FormSheet {

  /** What a column is, once its header is read. */
  private record Known(String column, String tag, String header) {}

  private final String sheet;
  private final Set<String> columns;
  private final String defaultLanguage;
  private final FormNotes notes;
  private final Map<Integer, Known> known = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  private FormSheet(String sheet, Set<String> columns, String defaultLanguage, FormNotes notes) {
    this.sheet = sheet;
    this.columns = columns;
    this.defaultLanguage = defaultLanguage;
    this.notes = notes;
  }

  /**
   * @param columns those that are read
   * @param defaultLanguage tag of the columns that name no language
   */
  static List<Entry> read(
      String sheet, List<Row> rows, Set<String> columns, String defaultLanguage, FormNotes notes) {
    FormSheet form = new FormSheet(sheet, columns, defaultLanguage, notes);
    List<Entry> entries = new ArrayList<>();
    if (!rows.isEmpty()) {
      form.headers(rows.get(0));
      rows.subList(1, rows.size()).forEach(row -> entries.add(form.entry(row)));
    }
    return entries;
  }

  private void headers(Row row) {
    Set<String> seen = new HashSet<>();
    row.cells()
        .forEach(
            (index, cell) -> {
              if (cell.text().isBlank()) {
                return;
              }
              Place place = new Place(sheet, row.number(), cell.text());
              Header header = Header.of(cell.text(), columns);
              boolean plain = columns.contains(header.column()) || isWithoutPlace(header.column());
              if (!plain) {
                notes.ignored(
                    place, "unknown-column", "The column is not known, and its cells are not read");
                return;
              }
              tag(header, place)
                  .ifPresent(tag -> known(index, header.column(), tag, cell.text(), place, seen));
            });
  }

  private void known(
      int index, String column, String tag, String header, Place place, Set<String> seen) {
    if (!seen.add(column + "::" + tag)) {
      notes.leftOut(place, "duplicate-column", "Another column has the same name and language");
      return;
    }
    known.put(index, new Known(column, tag, header));
    headers.putIfAbsent(column, header);
  }

  static boolean isWithoutPlace(String column) {
    return Column.WITHOUT_PLACE.contains(column);
  }

  /** Empty if it is a language nobody knows; the empty tag if the column is in none. */
  private Optional<String> tag(Header header, Place place) {
    if (!Column.TRANSLATED.contains(header.column())) {
      return Optional.of("");
    }
    if (header.language() == null) {
      return Optional.of(defaultLanguage);
    }
    Optional<String> tag = Languages.tag(header.language());
    if (tag.isEmpty()) {
      notes.leftOut(
          place, "language", "The language is not known: write its tag, as in label::Urdu (ur)");
    }
    return tag;
  }

  private Entry entry(Row row) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (index, cell) -> {
              Known column = known.get(index);
              if (column != null && isRead(cell, new Place(sheet, row.number(), column.header()))) {
                if (Column.TRANSLATED.contains(column.column())) {
                  words
                      .computeIfAbsent(column.column(), any -> new LinkedHashMap<>())
                      .put(column.tag(), cell.text());
                } else {
                  texts.put(column.column(), cell.text());
                }
              }
            });
    return new Entry(sheet, row.number(), texts, words, headers);
  }

  private boolean isRead(Cell cell, Place place) {
    if (cell.error()) {
      notes.leftOut(place, "cell-error", "The cell shows an error, " + cell.text());
      return false;
    }
    if (cell.formula() && cell.text().isEmpty()) {
      notes.leftOut(place, "formula", "The cell holds a formula that has no value yet");
    } else if (cell.formula()) {
      notes.changed(place, "formula", "The cell holds a formula, of which the last value was read");
    }
    return !cell.text().isBlank();
  }
}
