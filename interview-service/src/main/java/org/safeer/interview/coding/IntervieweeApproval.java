package org.safeer.interview.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * That the interviewee agreed to these words being published, as a researcher recorded it.
 *
 * @param agreedOn the day they said so
 * @param how by what means, such as {@code email}
 */
@Embeddable
record IntervieweeApproval(
    @Column(name = "interviewee_agreed_on") LocalDate agreedOn,
    @Column(name = "interviewee_agreed_how") String how,
    @Column(name = "interviewee_recorded_by") String recordedBy,
    @Column(name = "interviewee_recorded_at") Instant recordedAt) {

  private static final Clock CLOCK = Clock.systemUTC();

  static IntervieweeApproval of(PutIntervieweeApprovalRequest request, String client) {
    Instant now = CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
    return new IntervieweeApproval(request.on(), request.how(), client, now);
  }

  boolean isWhat(PutIntervieweeApprovalRequest request) {
    return new PutIntervieweeApprovalRequest(agreedOn, how).equals(request);
  }
}
