package org.safeer.survey.responseimport.file;

import java.util.ArrayList;
import java.util.List;

/** Rows in chunks; a break in the file is told once the good rows before it were given. */
abstract class ReadRows implements RowStream {

  private BrokenFileException broken;

  /**
   * The next row; null at the end.
   *
   * @throws BrokenFileException if it cannot be read
   */
  abstract SourceRow read();

  @Override
  public final List<SourceRow> next(int count) {
    List<SourceRow> rows = new ArrayList<>(count);
    while (rows.size() < count) {
      SourceRow row = readOrBreak(rows.isEmpty());
      if (row == null) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  private SourceRow readOrBreak(boolean first) {
    try {
      if (broken == null) {
        return read();
      }
    } catch (BrokenFileException here) {
      broken = here;
    }
    if (first) {
      throw broken;
    }
    return null;
  }
}
