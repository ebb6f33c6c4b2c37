package org.safeer.interview.coding;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;

/** The id and version of a coding that was deleted: it must not return. */
@Entity
@Table(name = "removed_coding")
class RemovedCoding {

  @EmbeddedId CodingId id;
  UUID participant;
  long version;
  boolean withdrawn;

  static RemovedCoding of(Coding coding, boolean withdrawn) {
    RemovedCoding removed = new RemovedCoding();
    removed.id = coding.id;
    removed.participant = coding.participant;
    removed.version = StateVersions.next(coding.version);
    removed.withdrawn = withdrawn;
    return removed;
  }

  static RemovedCoding of(LateCodings.Told told) {
    RemovedCoding removed = new RemovedCoding();
    removed.id = told.id();
    removed.participant = told.participant();
    removed.version = told.version();
    removed.withdrawn = true;
    return removed;
  }

  OutboxMessage tombstone() {
    return CodingState.tombstone(id.study(), id.coding(), participant, version);
  }
}
