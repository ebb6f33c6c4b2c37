package org.safeer.survey.responseimport;

import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.RowError;

/**
 * What is wrong with a row, or with the file from there on.
 *
 * @param line on which it begins, counted from 1
 * @param column what stands above the cell; null if it is no one cell
 */
record FoundProblem(long line, String column, String pointer, String rule, String detail) {

  /** The file cannot be read from here on. */
  static FoundProblem ofFile(long line, String pointer, String rule, String detail) {
    return new FoundProblem(line, null, pointer, rule, detail);
  }

  static FoundProblem of(long line, RowError error, Columns columns) {
    String column = error.column() == null ? null : columns.name(error.column());
    return new FoundProblem(line, column, error.pointer(), error.rule(), error.detail());
  }
}
