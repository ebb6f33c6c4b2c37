package org.safeer.interview.refi.model;

import java.util.List;

/**
 * What sources and selections are grouped by, such as the person who was interviewed.
 *
 * @param name null if not told
 * @param description null if not told
 */
public record RefiCase(
    Guid guid,
    String name,
    String description,
    List<Guid> codes,
    List<RefiValue> values,
    List<Guid> sources,
    List<Guid> selections) {

  public RefiCase {
    codes = List.copyOf(codes);
    values = List.copyOf(values);
    sources = List.copyOf(sources);
    selections = List.copyOf(selections);
  }
}
