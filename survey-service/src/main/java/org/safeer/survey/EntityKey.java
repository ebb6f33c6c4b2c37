package org.safeer.survey;

import java.util.UUID;

/** Primary key of everything that belongs to a study and has a UUID. */
public record EntityKey(String study, UUID id) {

  /** The key as a record key in a topic: {@code study/id}. */
  public String text() {
    return study + "/" + id;
  }

  /** The key that {@link #text} wrote. */
  public static EntityKey parse(String text) {
    int slash = text.lastIndexOf('/');
    return new EntityKey(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
  }
}
