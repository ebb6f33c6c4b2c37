package org.safeer.interview.interview;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** That an interview took a status. */
@Entity
@Table(name = "interview_status")
class StatusChange {

  @EmbeddedId StatusChangeId id;
  InterviewStatus status;

  @Column(name = "on_day")
  LocalDate on;

  @Column(name = "changed_at")
  Instant at;

  @Column(name = "changed_by")
  String by;

  /** The status that the interview has now, which it took on a day. */
  static StatusChange of(Interview interview, LocalDate on, String client) {
    StatusChange change = new StatusChange();
    change.id = new StatusChangeId(interview.id.study(), interview.id.id(), interview.version);
    change.status = interview.status;
    change.on = on;
    change.at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    change.by = client;
    return change;
  }
}
