package org.safeer.theme.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one value of the row a result set stands on. */
@FunctionalInterface
public interface RowReader<T> {

  /** The value of the present row. */
  T read(ResultSet row) throws SQLException;
}
