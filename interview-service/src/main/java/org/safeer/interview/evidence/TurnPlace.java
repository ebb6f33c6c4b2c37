package org.safeer.interview.evidence;

import java.util.UUID;

/** A turn's place in lists of turns: by interview, then by its number. */
public record TurnPlace(UUID interview, int turn) {

  /** Before every turn. */
  public static final TurnPlace FIRST = new TurnPlace(new UUID(0, 0), 0);

  /** Reads what {@link #toString} wrote. */
  public static TurnPlace parse(String text) {
    int slash = text.indexOf('/');
    return new TurnPlace(
        UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return interview + "/" + turn;
  }
}
