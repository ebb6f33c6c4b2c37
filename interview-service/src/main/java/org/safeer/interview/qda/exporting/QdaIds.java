package org.safeer.interview.qda.exporting;

import java.util.UUID;
import org.safeer.interview.refi.model.Guid;
import org.safeer.kit.id.Ids;

/**
 * The GUIDs of what has no UUID of its own. Each is made of what it names, so that the same study
 * exported twice has the same ones, and a code is known again by its own.
 */
public final class QdaIds {

  private QdaIds() {}

  /** Of a code, by its key. */
  public static Guid code(String key) {
    return named("code " + key);
  }

  /** Of somebody who coded. */
  public static Guid user(String client) {
    return named("user " + client);
  }

  /** Of words that are coded, of an interview. */
  static Guid selection(UUID interview, int start, int end) {
    return named("selection " + interview + " " + start + " " + end);
  }

  /** Of what was noted about a coding. */
  static Guid memo(UUID coding) {
    return named("memo " + coding);
  }

  private static Guid named(String name) {
    return new Guid(Ids.v5("refi-qda " + name));
  }
}
