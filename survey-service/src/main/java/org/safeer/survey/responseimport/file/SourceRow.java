package org.safeer.survey.responseimport.file;

import java.util.List;

/**
 * A row of the file.
 *
 * @param number of the data row, counted from 1; header rows and blank lines do not count
 * @param line on which it begins, counted from 1
 * @param cells without white space at their ends
 */
public record SourceRow(long number, long line, List<String> cells) {

  /** The text of a column; null where the row ends before it. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }
}
