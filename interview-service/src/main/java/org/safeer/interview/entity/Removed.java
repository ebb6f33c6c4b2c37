package org.safeer.interview.entity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;

/** The key and version of what was removed: it must not return. */
@MappedSuperclass
public abstract class Removed {

  @EmbeddedId private EntityKey id;
  private UUID participant;
  private long version;

  /** For Hibernate. */
  protected Removed() {}

  /**
   * A trace of what is being removed.
   *
   * @param version above every version of the living state
   */
  protected Removed(EntityKey id, UUID participant, long version) {
    this.id = id;
    this.participant = participant;
    this.version = version;
  }

  /** The key that nothing is stored under again. */
  public EntityKey id() {
    return id;
  }

  /** Its last word. */
  public OutboxMessage tombstone() {
    return tombstone(id, participant, version);
  }

  /** The last word on a key of this kind. */
  protected abstract OutboxMessage tombstone(EntityKey key, UUID owner, long atVersion);

  /** Puts the last word above a copy of the living state that was seen with this version. */
  void outlive(long seen) {
    version = StateVersions.next(Math.max(version, seen));
  }
}
