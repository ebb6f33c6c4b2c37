package org.safeer.interview.interview;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;

/** The id and version of an interview that was erased: it must not return. */
@Entity
@Table(name = "removed_interview")
class RemovedInterview {

  @EmbeddedId InterviewId id;
  UUID participant;
  long version;

  static RemovedInterview of(Interview interview, long version) {
    RemovedInterview removed = new RemovedInterview();
    removed.id = interview.id;
    removed.participant = interview.participant;
    removed.version = version;
    return removed;
  }

  static RemovedInterview of(LateInterviews.Told told) {
    RemovedInterview removed = new RemovedInterview();
    removed.id = told.id();
    removed.participant = told.participant();
    removed.version = told.version();
    return removed;
  }

  OutboxMessage tombstone() {
    return InterviewState.tombstone(id.study(), id.interview(), participant, version);
  }
}
