package org.safeer.interview.refi.model;

import java.util.List;

/**
 * A code with those below it.
 *
 * @param codable false for one that only groups others
 * @param color {@code #RRGGBB} or {@code #RGB}; null if not told
 * @param description null if not told
 * @param notes of the project's notes, those about the code; a {@code .qdc} file has none
 */
public record RefiCode(
    Guid guid,
    String name,
    boolean codable,
    String color,
    String description,
    List<Guid> notes,
    List<RefiCode> codes) {

  public RefiCode {
    notes = List.copyOf(notes);
    codes = List.copyOf(codes);
  }
}
