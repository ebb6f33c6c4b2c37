package org.safeer.interview.coding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;

/** Lets words be published: the one way by which they leave this service. */
@ApplicationScoped
public class QuotationApprovals {

  private static final int APPROVED = 200;

  private final InterviewLedger ledger;
  private final Participants participants;
  private final Transcripts transcripts;
  private final CodingRepository codings;
  private final CodingSettings settings;
  private final Outbox outbox;
  private final Idempotency idempotency;
  private final Caller caller;

  QuotationApprovals(
      InterviewLedger ledger,
      Participants participants,
      Transcripts transcripts,
      CodingRepository codings,
      CodingSettings settings,
      Outbox outbox,
      Idempotency idempotency,
      Caller caller) {
    this.ledger = ledger;
    this.participants = participants;
    this.transcripts = transcripts;
    this.codings = codings;
    this.settings = settings;
    this.outbox = outbox;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Approves a coding's words as a quotation; to approve them twice is to have approved them.
   *
   * @param ifMatch the ETag of the coding as it was read; null to approve it as it stands
   * @param call the request, which may be sent again
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code
   *     participant-withdrawn}, {@code consent-missing}, {@code not-quotable}, {@code
   *     own-quotation}, {@code interviewee-approval-missing}, {@code precondition-failed}
   */
  public CodingView approve(
      String study, UUID interview, UUID coding, String ifMatch, KeyedCall call) {
    InterviewRef ref = ledger.require(study, interview);
    EntityKey key = new EntityKey(study, coding);
    KeyedCall known = call.about(List.of(study + "/" + ref.participant()));
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                idempotency.once(
                    known,
                    () -> approve(ref, key, ifMatch),
                    view -> new Recorded(APPROVED, view.coding().toString()),
                    before -> CodingView.of(found(ref, codings.findById(key)))));
  }

  private CodingView approve(InterviewRef seen, EntityKey key, String ifMatch) {
    // Keeps withdrawal, lost consent and a new transcript out until the transaction ends.
    Participants.Consent consent = participants.hold(seen.study(), seen.participant());
    InterviewRef ref = ledger.holdTranscript(seen.study(), seen.interview());
    boolean intervieweeMustAgree = settings.holdIntervieweeApproval(seen.study());
    Coding coding = found(ref, codings.findById(key, LockModeType.PESSIMISTIC_WRITE));
    consent.requireQuotation();
    if (coding.quotation != null) {
      return CodingView.of(coding);
    }
    if (intervieweeMustAgree && coding.quotable && coding.intervieweeApproval == null) {
      throw new ProblemException(
          InterviewProblem.INTERVIEWEE_APPROVAL_MISSING,
          "Record first that the interviewee agreed to these words.");
    }
    if (ifMatch != null) {
      ETags.require(ifMatch, coding.version);
    }
    coding.approve(words(coding), ref.language(), caller.clientId());
    outbox.append(coding.state().message());
    return CodingView.of(coding);
  }

  private String words(Coding coding) {
    List<SpokenTurn> turns =
        transcripts.turns(coding.id.study(), coding.interview, coding.turn, coding.endTurn);
    return ExcerptPart.text(ExcerptPart.of(coding.passage(), turns));
  }

  private static Coding found(InterviewRef ref, Coding coding) {
    if (coding == null || !coding.interview.equals(ref.interview())) {
      throw Problems.notFound();
    }
    return coding;
  }
}
