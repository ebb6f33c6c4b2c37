package org.safeer.interview.entity;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.UUID;

/** Key of something that belongs to a study and has a UUID. */
@Embeddable
public record EntityKey(String study, UUID id) implements Comparable<EntityKey> {

  /** Below every random or time-ordered id. */
  public static final UUID LOWEST_ID = new UUID(0, 0);

  /** Below every key. */
  public static final EntityKey LOWEST = new EntityKey("", LOWEST_ID);

  /** The database's order: it compares UUIDs as their text reads, Java by signed halves. */
  private static final Comparator<EntityKey> ORDER =
      Comparator.comparing(EntityKey::study).thenComparing(key -> key.id().toString());

  /** The key of the record whose key in a topic is {@code study/id}. */
  public static EntityKey parse(String text) {
    int slash = text.indexOf('/');
    return new EntityKey(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
  }

  @Override
  public int compareTo(EntityKey other) {
    return ORDER.compare(this, other);
  }
}
