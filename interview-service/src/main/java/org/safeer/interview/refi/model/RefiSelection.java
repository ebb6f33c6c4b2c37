package org.safeer.interview.refi.model;

import java.util.List;

/**
 * Some of the words of a text.
 *
 * @param name null if not told; many programs repeat the words here
 * @param description null if not told
 * @param start offset of its first code point, from 0
 * @param end offset behind its last
 */
public record RefiSelection(
    Guid guid,
    String name,
    String description,
    int start,
    int end,
    List<RefiCoding> codings,
    List<Guid> notes,
    Stamp stamp) {

  public RefiSelection {
    codings = List.copyOf(codings);
    notes = List.copyOf(notes);
  }

  /** The same with other positions. */
  public RefiSelection at(int newStart, int newEnd) {
    return new RefiSelection(guid, name, description, newStart, newEnd, codings, notes, stamp);
  }
}
