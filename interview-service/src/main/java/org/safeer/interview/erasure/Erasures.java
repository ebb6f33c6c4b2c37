package org.safeer.interview.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.coding.CodingErasure;
import org.safeer.interview.interview.InterviewErasure;
import org.safeer.interview.memo.MemoErasure;
import org.safeer.interview.participant.ParticipantState;
import org.safeer.interview.pseudonym.Pseudonyms;
import org.safeer.interview.recording.Recordings;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.stream.DeadLetters;

/** Erases everything this service holds of a participant, and says so. */
@ApplicationScoped
public class Erasures {

  /** That a participant has left the whole study. */
  static final String ALL = "all";

  private static final String INTERVIEW = "interview";

  private final ErasureRepository erasures;
  private final MemoErasure memos;
  private final CodingErasure codings;
  private final Transcripts transcripts;
  private final Recordings recordings;
  private final Pseudonyms pseudonyms;
  private final InterviewErasure interviews;
  private final DeadLetters deadLetters;
  private final Idempotency idempotency;
  private final Outbox outbox;

  Erasures(
      ErasureRepository erasures,
      MemoErasure memos,
      CodingErasure codings,
      Transcripts transcripts,
      Recordings recordings,
      Pseudonyms pseudonyms,
      InterviewErasure interviews,
      DeadLetters deadLetters,
      Idempotency idempotency,
      Outbox outbox) {
    this.erasures = erasures;
    this.memos = memos;
    this.codings = codings;
    this.transcripts = transcripts;
    this.recordings = recordings;
    this.pseudonyms = pseudonyms;
    this.interviews = interviews;
    this.deadLetters = deadLetters;
    this.idempotency = idempotency;
    this.outbox = outbox;
  }

  /** Forgets who was ever erased from a sandbox that was emptied. */
  public void vacate(String study) {
    erasures.delete("id.study", study);
  }

  /**
   * Erases what a participant has left, in the transaction that records the withdrawal; the
   * participant must be marked as withdrawn in it before, so that no write can slip in behind.
   * Where there is nothing, that is said too: the withdrawal waits for the word. Once of each scope
   * is enough.
   */
  @Transactional(TxType.MANDATORY)
  public void erase(ParticipantState left) {
    String scope = left.withdrawn() ? ALL : INTERVIEW;
    ErasureId id = new ErasureId(left.study(), left.participant(), scope);
    if (erasures.findById(id) == null) {
      erase(id);
    }
  }

  private void erase(ErasureId id) {
    String study = id.study();
    UUID participant = id.participant();
    List<UUID> ids = interviews.of(study, participant);
    Erasure erasure = Erasure.of(id);
    memos.erase(study, participant);
    erasure.codings = codings.erase(study, participant);
    erasure.transcripts = (int) ids.stream().filter(one -> transcripts.erase(study, one)).count();
    ids.forEach(one -> recordings.erase(study, one));
    pseudonyms.erase(study, participant);
    erasure.interviews = interviews.erase(study, participant);
    deadLetters.erase(study + "/" + participant);
    idempotency.forget(study + "/" + participant);
    erasures.persist(erasure);
    outbox.append(ErasureState.of(erasure).message());
  }
}
