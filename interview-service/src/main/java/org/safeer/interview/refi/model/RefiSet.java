package org.safeer.interview.refi.model;

import java.util.List;

/**
 * A named group of codes, sources and notes.
 *
 * @param description null if not told
 */
public record RefiSet(
    Guid guid,
    String name,
    String description,
    List<Guid> codes,
    List<Guid> sources,
    List<Guid> notes) {

  public RefiSet {
    codes = List.copyOf(codes);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }
}
