package org.safeer.survey.responseimport.file;

import java.util.List;

/**
 * The rows above the data.
 *
 * @param rows top down; none if the file has no header
 */
public record Header(List<List<String>> rows) {

  /** A file without a header. */
  public static final Header NONE = new Header(List.of());

  /** How many columns it heads. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The text of a cell; the empty text where its row ends before it. */
  public String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** What a person calls the column: its first header that is not empty; else its number. */
  public String name(int column) {
    for (int row = 0; row < rows.size(); row++) {
      if (!cell(row, column).isEmpty()) {
        return cell(row, column);
      }
    }
    return "column " + column;
  }
}
