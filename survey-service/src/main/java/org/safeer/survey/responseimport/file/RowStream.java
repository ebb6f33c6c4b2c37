package org.safeer.survey.responseimport.file;

import java.io.Closeable;
import java.util.List;

/** The rows of a file, of which only those just asked for are in memory. */
public interface RowStream extends Closeable {

  /** The rows above the data. */
  Header header();

  /**
   * The next rows; empty at the end.
   *
   * @throws BrokenFileException where the file cannot be read any further, after the rows before
   *     that
   */
  List<SourceRow> next(int count);
}
