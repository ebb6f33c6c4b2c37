package org.safeer.interview.interview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Says how far interviews are. */
@ApplicationScoped
public class InterviewStatuses {

  /** Whoever codes says that an interview is coded, or closes it. */
  private static final String CODING = "codings:write";

  private final InterviewLedger ledger;
  private final Participants participants;
  private final InterviewRepository interviews;
  private final StatusChangeRepository changes;
  private final CodedInterviews coded;
  private final Outbox outbox;
  private final Caller caller;

  InterviewStatuses(
      InterviewLedger ledger,
      Participants participants,
      InterviewRepository interviews,
      StatusChangeRepository changes,
      CodedInterviews coded,
      Outbox outbox,
      Caller caller) {
    this.ledger = ledger;
    this.participants = participants;
    this.interviews = interviews;
    this.changes = changes;
    this.coded = coded;
    this.outbox = outbox;
    this.caller = caller;
  }

  /**
   * Lets an interview take a status; one that it has already changes nothing.
   *
   * @param ifMatch the ETag of the interview as it was read
   * @throws ProblemException {@code not-found}, {@code participant-withdrawn}, {@code
   *     consent-missing}, {@code forbidden}, {@code validation-failed}, {@code
   *     precondition-required}, {@code precondition-failed}, {@code status-not-allowed}
   */
  public InterviewView put(
      String study, UUID interview, PutInterviewStatusRequest request, String ifMatch) {
    InterviewRef ref = ledger.require(study, interview);
    InterviewDays.check("/on", request.on());
    requireDay(request);
    requireRight(request.status());
    return QuarkusTransaction.requiringNew().call(() -> store(ref, request, ifMatch));
  }

  private static void requireDay(PutInterviewStatusRequest request) {
    if (request.status() == InterviewStatus.CONDUCTED && request.on() == null) {
      throw Problems.invalid("/on", "required", "/on must tell on which day it was held.");
    }
  }

  private void requireRight(InterviewStatus next) {
    boolean ofCoders = next == InterviewStatus.CODED || next == InterviewStatus.CLOSED;
    if (ofCoders && !caller.has(CODING)) {
      throw new ProblemException(
          KitProblem.FORBIDDEN, "This status is set by those who code: it takes " + CODING + ".");
    }
  }

  private InterviewView store(InterviewRef ref, PutInterviewStatusRequest request, String ifMatch) {
    participants.hold(ref.study(), ref.participant()).requireInterview();
    EntityKey key = new EntityKey(ref.study(), ref.interview());
    Interview interview = interviews.findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (interview.status != request.status()) {
      ETags.require(ifMatch, interview.version);
      StatusRules.check(interview.status, request.status());
      requireCodings(interview, request.status());
      LocalDate on = request.on() == null ? LocalDate.now(ZoneOffset.UTC) : request.on();
      interview.become(request.status(), on);
      changes.persist(StatusChange.of(interview, on, caller.clientId()));
      outbox.append(interview.state().message());
    }
    return InterviewView.of(interview, changes.of(interview));
  }

  private void requireCodings(Interview interview, InterviewStatus next) {
    if (next == InterviewStatus.CODED && !coded.coded(interview.id.study(), interview.id.id())) {
      throw StatusRules.notAllowed(
          interview.status, next, "No coding stands in the interview's transcript.");
    }
  }
}
