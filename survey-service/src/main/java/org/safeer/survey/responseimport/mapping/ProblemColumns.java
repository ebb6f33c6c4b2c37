package org.safeer.survey.responseimport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeer.survey.responseimport.file.Header;

/**
 * The columns that a file of rows which were not taken has behind its own. The first of them keeps
 * each row's number, and so its ids, when the mended file is imported under the same key.
 */
public final class ProblemColumns {

  private static final String RECORD = "problem_row";

  /** Their names, in their order. */
  public static final List<String> NAMES =
      List.of(RECORD, "problem_line", "problem_column", "problem");

  private ProblemColumns() {}

  /** Where a file that was written this way has its rows' numbers; -1 if it was not. */
  static int record(Header header) {
    return header.rows().isEmpty() ? -1 : header.rows().get(0).indexOf(RECORD);
  }

  /** The cells of a row without those under these columns: a file may fail twice. */
  public static List<String> without(List<String> cells, List<String> firstHeader) {
    return IntStream.range(0, cells.size())
        .filter(i -> i >= firstHeader.size() || !NAMES.contains(firstHeader.get(i)))
        .mapToObj(cells::get)
        .toList();
  }

  /** A row, as wide as its header, with these cells behind. */
  public static List<String> with(List<String> cells, int width, List<String> behind) {
    List<String> all = new ArrayList<>(cells);
    while (all.size() < width) {
      all.add("");
    }
    all.addAll(behind);
    return all;
  }
}
