package org.safeer.survey.responseexport.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.safeer.survey.responseexport.table.Cell;

/** A data file that is being written, row by row. */
public interface RowFile extends Closeable {

  /** Writes a row of as many cells as the table has columns; null for an empty one. */
  void write(List<Cell> cells) throws IOException;
}
