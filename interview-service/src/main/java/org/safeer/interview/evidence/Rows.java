package org.safeer.interview.evidence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** What native queries for tuples find. */
public final class Rows {

  private Rows() {}

  /** The rows of a query that was made for {@link Tuple}. */
  @SuppressWarnings("unchecked") // Jakarta Persistence gives such a query no type.
  public static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** A whole number, whatever type the database has it in; 0 if it is null. */
  public static long number(Tuple row, String column) {
    Number number = row.get(column, Number.class);
    return number == null ? 0 : number.longValue();
  }
}
