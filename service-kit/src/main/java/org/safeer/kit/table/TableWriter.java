package org.safeer.kit.table;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a whole table, whatever its length, in memory that does not grow with it. */
@FunctionalInterface
public interface TableWriter {

  void write(TableFormat format, OutputStream target) throws IOException;
}
