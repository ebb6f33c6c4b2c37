package org.safeer.kit.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a filter compares. */
public enum FilterOperator {
  /** Equal. */
  EQ,
  /** Equal to one of several, which commas separate. */
  IN,
  /** Greater or equal. */
  GE,
  /** Less or equal. */
  LE,
  /** Without a value, for one of several reasons. */
  MISSING;

  /** The name in a parameter. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takesSeveral() {
    return this == IN || this == MISSING;
  }

  static Optional<FilterOperator> of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }
}
