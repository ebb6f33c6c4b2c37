package org.safeer.interview.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.Removed;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;

/** The id and version of an interview that was erased: it must not return. */
@Entity
@Table(name = "removed_interview")
@AttributeOverride(name = "id.id", column = @Column(name = "interview"))
class RemovedInterview extends Removed {

  RemovedInterview() {
    // For Hibernate.
  }

  private RemovedInterview(EntityKey id, UUID participant, long version) {
    super(id, participant, version);
  }

  static RemovedInterview of(Interview interview) {
    long version = StateVersions.next(interview.version);
    return new RemovedInterview(interview.id, interview.participant, version);
  }

  static RemovedInterview of(LateInterviews.Told told) {
    return new RemovedInterview(told.id(), told.participant(), told.version());
  }

  @Override
  protected OutboxMessage tombstone(EntityKey key, UUID owner, long atVersion) {
    return InterviewState.tombstone(key, owner, atVersion);
  }
}
