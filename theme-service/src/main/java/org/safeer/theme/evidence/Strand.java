package org.safeer.theme.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of a study that a participant can leave for ever and stay in the other. */
public enum Strand {
  SURVEY,
  INTERVIEW;

  /** Its name in events and tables: {@code survey}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strand of that name; empty if there is none. */
  public static Optional<Strand> of(String key) {
    return Arrays.stream(values()).filter(strand -> strand.key().equals(key)).findFirst();
  }
}
