package org.safeer.interview.coding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.Removed;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;

/** The id and version of a coding that was deleted: it must not return. */
@Entity
@Table(name = "removed_coding")
@AttributeOverride(name = "id.id", column = @Column(name = "coding"))
class RemovedCoding extends Removed {

  boolean withdrawn;

  RemovedCoding() {
    // For Hibernate.
  }

  private RemovedCoding(EntityKey id, UUID participant, long version, boolean withdrawn) {
    super(id, participant, version);
    this.withdrawn = withdrawn;
  }

  static RemovedCoding of(Coding coding, boolean withdrawn) {
    long version = StateVersions.next(coding.version);
    return new RemovedCoding(coding.id, coding.participant, version, withdrawn);
  }

  static RemovedCoding of(LateCodings.Told told) {
    return new RemovedCoding(told.id(), told.participant(), told.version(), true);
  }

  @Override
  protected OutboxMessage tombstone(EntityKey key, UUID owner, long atVersion) {
    return CodingState.tombstone(key, owner, atVersion);
  }
}
