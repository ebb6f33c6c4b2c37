package org.safeer.interview.refi.model;

import java.time.Instant;
import java.util.List;

/**
 * One code on a selection, or on a whole text.
 *
 * @param createdBy a user of the project; null if not told
 * @param created null if not told
 */
public record RefiCoding(Guid guid, Guid code, List<Guid> notes, Guid createdBy, Instant created) {

  public RefiCoding {
    notes = List.copyOf(notes);
  }
}
