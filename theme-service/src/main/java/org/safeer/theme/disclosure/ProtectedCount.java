package org.safeer.theme.disclosure;

import java.util.Objects;

/**
 * A count as a release shows it.
 *
 * @param value the count, null unless it is published: what is hidden is not kept anywhere
 * @param status whether it is published, or why not
 */
public record ProtectedCount(Integer value, CellStatus status) {

  public ProtectedCount {
    Objects.requireNonNull(status, "status");
    if ((value == null) == (status == CellStatus.PUBLISHED)) {
      throw new IllegalArgumentException("a value is present exactly when it is published");
    }
  }

  public static ProtectedCount published(int value) {
    return new ProtectedCount(value, CellStatus.PUBLISHED);
  }

  public static ProtectedCount hidden(CellStatus status) {
    return new ProtectedCount(null, status);
  }

  public boolean published() {
    return status == CellStatus.PUBLISHED;
  }
}
