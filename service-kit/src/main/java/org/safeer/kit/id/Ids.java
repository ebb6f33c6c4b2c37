package org.safeer.kit.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The kinds of id Safeer hands out. */
public final class Ids {

  /** Namespace of every name-based id; it must never change. */
  private static final UUID NAMESPACE = UUID.fromString("5afee12b-0000-5000-8000-736166656572");

  private Ids() {}

  /** RFC 9562 version 7: sortable by time; for anything whose time may be known. */
  public static UUID v7() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** RFC 9562 version 5: the same name gives the same id, so a resumed import doubles nothing. */
  public static UUID v5(String name) {
    return UuidCreator.getNameBasedSha1(NAMESPACE, name);
  }

  /** RFC 9562 version 4: for what must not be linked to anything by its time. */
  public static UUID random() {
    return UUID.randomUUID();
  }
}
