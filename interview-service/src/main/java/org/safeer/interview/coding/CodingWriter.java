package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;

/** Stores one coding, in the caller's transaction. */
@ApplicationScoped
class CodingWriter {

  private final InterviewLedger ledger;
  private final Participants participants;
  private final CodingRules rules;
  private final CodingRepository codings;
  private final RemovedCodingRepository removed;
  private final Outbox outbox;
  private final Caller caller;

  CodingWriter(
      InterviewLedger ledger,
      Participants participants,
      CodingRules rules,
      CodingRepository codings,
      RemovedCodingRepository removed,
      Outbox outbox,
      Caller caller) {
    this.ledger = ledger;
    this.participants = participants;
    this.rules = rules;
    this.codings = codings;
    this.removed = removed;
    this.outbox = outbox;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request created it. */
  record Stored(CodingView view, boolean created) {}

  /**
   * The interview, with withdrawal and a new transcript kept out until the transaction ends, and
   * the codes neither merged nor retired. Codes come first, as in a merge: neither waits for the
   * other while the other waits for it.
   *
   * @param codes by which something may be coded; one that there is not is none
   * @throws ProblemException {@code not-found}, {@code participant-withdrawn}, {@code
   *     consent-missing}
   */
  InterviewRef held(String study, UUID interview, Collection<String> codes) {
    rules.hold(study, codes);
    return held(study, interview);
  }

  /** The same where nothing is coded anew. */
  InterviewRef held(String study, UUID interview) {
    InterviewRef ref = ledger.require(study, interview);
    participants.hold(study, ref.participant()).requireInterview();
    return ledger.holdTranscript(study, interview);
  }

  /**
   * Stores a coding of an interview that is held, or with the ETag of the stored one changes it.
   *
   * @throws ProblemException {@code participant-withdrawn}, {@code coding-deleted}, {@code
   *     interview-closed}, {@code coding-exists}, {@code precondition-failed}, {@code
   *     transcript-missing}, {@code code-retired}, {@code validation-failed}; nothing was written
   *     then
   */
  Stored store(InterviewRef interview, UUID id, PutCodingRequest request, String ifMatch) {
    EntityKey key = new EntityKey(interview.study(), id);
    Coding known = codings.findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (known != null && known.isWhat(interview.interview(), request)) {
      return new Stored(CodingView.of(known), false);
    }
    refuseDeleted(key);
    interview.requireOpen();
    if (known != null) {
      return changed(known, interview, request, ifMatch);
    }
    rules.check(interview, request).requireActive();
    Coding coding = Coding.of(interview, id, request, caller.clientId());
    if (!codings.insert(coding)) {
      return afterRace(codings.findById(key), interview, request);
    }
    outbox.append(coding.state().message());
    return new Stored(CodingView.of(coding), true);
  }

  private Stored changed(
      Coding known, InterviewRef interview, PutCodingRequest request, String ifMatch) {
    if (ifMatch == null || !known.interview.equals(interview.interview())) {
      throw exists();
    }
    ETags.require(ifMatch, known.version);
    CodeView code = rules.check(interview, request);
    if (!known.code.equals(request.code())) {
      code.requireActive();
    }
    known.change(request, caller.clientId());
    outbox.append(known.state().message());
    return new Stored(CodingView.of(known), false);
  }

  /** A request of the same instant was first: its coding stands. */
  private static Stored afterRace(Coding first, InterviewRef interview, PutCodingRequest request) {
    if (first == null || !first.isWhat(interview.interview(), request)) {
      throw exists();
    }
    return new Stored(CodingView.of(first), false);
  }

  private void refuseDeleted(EntityKey key) {
    RemovedCoding trace = removed.findById(key);
    if (trace != null && trace.withdrawn) {
      throw Problems.withdrawn();
    }
    if (trace != null) {
      throw new ProblemException(
          InterviewProblem.CODING_DELETED, "Use another id to code these words again.");
    }
  }

  private static ProblemException exists() {
    return new ProblemException(
        InterviewProblem.CODING_EXISTS, "Send If-Match to change the coding of this interview.");
  }
}
