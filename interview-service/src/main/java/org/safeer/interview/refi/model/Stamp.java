package org.safeer.interview.refi.model;

import java.time.Instant;

/**
 * Who made something and changed it last, and when; each may be unknown, which is null.
 *
 * @param createdBy a user of the project
 * @param modifiedBy a user of the project
 */
public record Stamp(Guid createdBy, Instant created, Guid modifiedBy, Instant modified) {

  /** Nothing is known. */
  public static final Stamp NONE = new Stamp(null, null, null, null);

  /** Made by this user at this time. */
  public static Stamp of(Guid user, Instant at) {
    return new Stamp(user, at, null, null);
  }
}
