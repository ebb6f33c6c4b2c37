package org.safeer.survey.responseexport.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.safeer.survey.response.MissingKind;

/**
 * A column of an export.
 *
 * @param name what stands above it, different from all others
 * @param item what is answered in it; null for what is known of the response or the participant
 * @param option the option it is about, where each has a column; else null
 * @param label what it is about, by language tag
 * @param categories what its values stand for; empty unless they need words
 * @param shown what stands in a cell for each of the categories, by code
 * @param missing the reasons for no answer that may stand in it
 * @param cell what stands in it; null for an empty cell
 */
public record ExportColumn(
    String name,
    ColumnKind kind,
    ExportItem item,
    String option,
    Map<String, String> label,
    List<Category> categories,
    Map<String, Cell> shown,
    Set<MissingKind> missing,
    Function<ExportRow, Cell> cell) {

  /** Of what is known beside the answers, and needs no explanation. */
  static ExportColumn known(
      String name, ColumnKind kind, Map<String, String> label, Function<ExportRow, Cell> cell) {
    return new ExportColumn(name, kind, null, null, label, List.of(), Map.of(), Set.of(), cell);
  }

  /** Of what is known beside the answers, and is one of several categories. */
  static ExportColumn known(
      String name,
      Map<String, String> label,
      List<Category> categories,
      Map<String, Cell> shown,
      Function<ExportRow, String> code) {
    return new ExportColumn(
        name,
        ColumnKind.CATEGORY,
        null,
        null,
        label,
        categories,
        shown,
        Set.of(),
        row -> code.apply(row) == null ? null : shown.get(code.apply(row)));
  }
}
