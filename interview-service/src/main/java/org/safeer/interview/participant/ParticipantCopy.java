package org.safeer.interview.participant;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What this service needs to know of a participant. Written by upserts alone. */
@Entity
@Immutable
@Table(name = "participant_copy")
class ParticipantCopy {

  @EmbeddedId ParticipantId id;
  long version;
  String status;

  @Column(name = "interview_allowed")
  boolean interviewAllowed;

  @Column(name = "quotation_allowed")
  boolean quotationAllowed;

  @Column(name = "interview_withdrawn")
  boolean interviewWithdrawn;

  /** Whether nothing of theirs may be here: they have left all, or the interviews. */
  boolean withdrawn() {
    return interviewWithdrawn || ParticipantState.WITHDRAWN.equals(status);
  }
}
