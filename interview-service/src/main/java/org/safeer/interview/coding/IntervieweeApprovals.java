package org.safeer.interview.coding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.outbox.Outbox;

/** Records what interviewees say to their words being published. */
@ApplicationScoped
public class IntervieweeApprovals {

  private static final Clock CLOCK = Clock.systemUTC();

  private final InterviewLedger ledger;
  private final Participants participants;
  private final CodingRepository codings;
  private final RemovedCodingRepository removed;
  private final Outbox outbox;
  private final Caller caller;

  IntervieweeApprovals(
      InterviewLedger ledger,
      Participants participants,
      CodingRepository codings,
      RemovedCodingRepository removed,
      Outbox outbox,
      Caller caller) {
    this.ledger = ledger;
    this.participants = participants;
    this.codings = codings;
    this.removed = removed;
    this.outbox = outbox;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(CodingView view, boolean created) {}

  /**
   * Records that the interviewee agreed to a coding's words; what is recorded already is replaced
   * with the coding's ETag.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code
   *     participant-withdrawn}, {@code consent-missing}, {@code not-quotable}, {@code
   *     validation-failed} for a day to come, {@code precondition-required}, {@code
   *     precondition-failed}
   */
  public Stored put(
      String study,
      UUID interview,
      UUID coding,
      PutIntervieweeApprovalRequest request,
      String ifMatch) {
    // Somewhere it is tomorrow already.
    if (request.on().isAfter(LocalDate.now(CLOCK).plusDays(1))) {
      throw Problems.invalid("/on", "future", "/on must not be a day to come.");
    }
    ledger.require(study, interview);
    return QuarkusTransaction.requiringNew()
        .call(() -> record(held(study, interview, coding, true), request, ifMatch));
  }

  private Stored record(Coding coding, PutIntervieweeApprovalRequest request, String ifMatch) {
    boolean first = coding.intervieweeApproval == null;
    if (!first && coding.intervieweeApproval.isWhat(request)) {
      return new Stored(CodingView.of(coding), false);
    }
    if (!first) {
      ETags.require(ifMatch, coding.version);
    }
    coding.intervieweeAgrees(IntervieweeApproval.of(request, caller.clientId()));
    outbox.append(coding.state().message());
    return new Stored(CodingView.of(coding), first);
  }

  /**
   * Records that the interviewee does not agree any more, which takes the quotation back; to do so
   * twice, or of a coding that was deleted, is to have done so.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code
   *     participant-withdrawn}
   */
  public void delete(String study, UUID interview, UUID coding) {
    ledger.require(study, interview);
    QuarkusTransaction.requiringNew().run(() -> takeBack(study, interview, coding));
  }

  private void takeBack(String study, UUID interview, UUID id) {
    if (removed.findById(new EntityKey(study, id)) != null) {
      return;
    }
    Coding coding = held(study, interview, id, false);
    if (coding.intervieweeApproval != null) {
      coding.intervieweeDisagrees();
      outbox.append(coding.state().message());
    }
  }

  /** Keeps withdrawal, lost consent and a new transcript out until the transaction ends. */
  private Coding held(String study, UUID interview, UUID id, boolean toQuote) {
    InterviewRef ref = ledger.require(study, interview);
    Participants.Consent consent = participants.hold(study, ref.participant());
    ledger.holdTranscript(study, interview);
    Coding coding = codings.findById(new EntityKey(study, id), LockModeType.PESSIMISTIC_WRITE);
    if (coding == null || !coding.interview.equals(interview)) {
      throw Problems.notFound();
    }
    if (toQuote) {
      consent.requireQuotation();
    }
    return coding;
  }
}
