package org.safeer.theme.jdbc;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/**
 * A column of values bound as one PostgreSQL array, so that a whole poll is one statement.
 *
 * @param type PostgreSQL's name of the element type
 */
public record SqlArray(String type, Object[] values) {

  /** A column of texts. */
  public static <T> SqlArray texts(Collection<T> rows, Function<T, String> column) {
    return new SqlArray("text", rows.stream().map(column).toArray());
  }

  /** A column of texts. */
  public static SqlArray texts(Collection<String> values) {
    return texts(values, Function.identity());
  }

  /** A column of ids. */
  public static <T> SqlArray uuids(Collection<T> rows, Function<T, UUID> column) {
    return new SqlArray("uuid", rows.stream().map(column).toArray());
  }

  /** A column of whole numbers of 64 bits. */
  public static <T> SqlArray longs(Collection<T> rows, Function<T, Long> column) {
    return new SqlArray("bigint", rows.stream().map(column).toArray());
  }

  /** A column of whole numbers of 32 bits. */
  public static <T> SqlArray ints(Collection<T> rows, Function<T, Integer> column) {
    return new SqlArray("integer", rows.stream().map(column).toArray());
  }

  /** A column of truth values. */
  public static <T> SqlArray booleans(Collection<T> rows, Function<T, Boolean> column) {
    return new SqlArray("boolean", rows.stream().map(column).toArray());
  }
}
