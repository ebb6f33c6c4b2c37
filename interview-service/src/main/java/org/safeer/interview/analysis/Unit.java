package org.safeer.interview.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What two codes stand together in. */
public enum Unit {
  /** A turn. */
  @JsonProperty("turn")
  TURN("interview, turn"),
  /** An interview. */
  @JsonProperty("interview")
  INTERVIEW("interview"),
  /** All interviews of one participant. */
  @JsonProperty("case")
  CASE("participant");

  private final String columns;

  Unit(String columns) {
    this.columns = columns;
  }

  /** The columns of coded_turn that tell one unit from another. */
  String columns() {
    return columns;
  }

  static Optional<Unit> of(String key) {
    return Arrays.stream(values())
        .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(key))
        .findFirst();
  }
}
