package org.safeer.survey.xlsform;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;

/**
 * Something of a form that a questionnaire does not say as the form does.
 *
 * @param sheet where it stands
 * @param row the row it stands in, counted from 1; null if it is about the sheet
 * @param column header of the column it stands in; null if it is about the row
 * @param rule stable name of what it is about
 * @param detail one sentence for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormFinding(
    FindingKind kind,
    String sheet,
    @Schema(description = "Counted from 1, as the spreadsheet does") Integer row,
    @Schema(description = "Header of the column") String column,
    @Schema(description = "Stable name of what it is about, for example `type`") String rule,
    String detail) {

  static FormFinding at(Place place, FindingKind kind, String rule, String detail) {
    String sentence = detail.endsWith(".") ? detail : detail + ".";
    return new FormFinding(
        kind, place.sheet(), place.row() == 0 ? null : place.row(), place.column(), rule, sentence);
  }

  /** As the reason for a refusal. */
  FieldError error() {
    Place place = new Place(sheet, row == null ? 0 : row, column);
    return new FieldError(place.pointer(), rule, place + ": " + detail);
  }

  /**
   * Where something stands in a workbook.
   *
   * @param row counted from 1; 0 if it is about the sheet
   * @param column its header; null if it is about the row
   */
  record Place(String sheet, int row, String column) {

    /** Sheet, row and column as steps of an RFC 6901 pointer. */
    String pointer() {
      String pointer = JsonPointers.of(sheet);
      pointer += row == 0 ? "" : JsonPointers.of(row);
      return column == null ? pointer : pointer + JsonPointers.of(column);
    }

    @Override
    public String toString() {
      String words = "Sheet " + sheet;
      words += row == 0 ? "" : ", row " + row;
      return column == null ? words : words + ", column " + column;
    }
  }
}
