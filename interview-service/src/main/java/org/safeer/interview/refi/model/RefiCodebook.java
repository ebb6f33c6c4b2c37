package org.safeer.interview.refi.model;

import java.util.List;

/**
 * What a {@code .qdc} file holds.
 *
 * @param origin the program that wrote it; null if not told
 */
public record RefiCodebook(String origin, List<RefiCode> codes, List<RefiSet> sets) {

  public RefiCodebook {
    codes = List.copyOf(codes);
    sets = List.copyOf(sets);
  }
}
