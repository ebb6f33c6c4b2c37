package org.safeer.interview.transcript;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;

/** The transcripts of interviews: the pseudonymised text alone is ever stored. */
@ApplicationScoped
public class Transcripts {

  private final InterviewLedger ledger;
  private final Participants participants;
  private final TranscriptRepository transcripts;
  private final TurnRepository turns;
  private final CarryOver carryOver;
  private final ApprovedWords approvedWords;

  Transcripts(
      InterviewLedger ledger,
      Participants participants,
      TranscriptRepository transcripts,
      TurnRepository turns,
      CarryOver carryOver,
      ApprovedWords approvedWords) {
    this.ledger = ledger;
    this.participants = participants;
    this.transcripts = transcripts;
    this.turns = turns;
    this.carryOver = carryOver;
    this.approvedWords = approvedWords;
  }

  /** What a request came to, and whether it stored the interview's first transcript. */
  public record Stored(TranscriptReceipt receipt, boolean created) {}

  /**
   * Stores the first transcript of an interview, or the next version of it.
   *
   * @param ifMatch the ETag of the version to replace; not needed for the first, nor for a retry
   * @throws org.safeer.kit.problem.ProblemException {@code validation-failed}, {@code not-found},
   *     {@code consent-missing}, {@code transcript-coded}, {@code participant-withdrawn}, {@code
   *     precondition-required}, {@code precondition-failed}
   */
  public Stored put(String study, UUID interview, PutTranscriptRequest request, String ifMatch) {
    InterviewRef ref = ledger.require(study, interview);
    PreparedTranscript prepared = PreparedTranscript.of(request);
    return QuarkusTransaction.requiringNew().call(() -> store(ref, prepared, ifMatch));
  }

  private Stored store(InterviewRef ref, PreparedTranscript prepared, String ifMatch) {
    participants.hold(ref.study(), ref.participant()).requireInterview();
    ledger.holdAll(ref.study(), ref.interview());
    TranscriptId id = new TranscriptId(ref.study(), ref.interview());
    Transcript known = transcripts.findById(id);
    if (known != null && known.outcomeHash.equals(prepared.hash())) {
      return new Stored(TranscriptReceipt.of(known, prepared), false);
    }
    if (known != null) {
      ETags.require(ifMatch, known.transcriptVersion);
      carryOver.carry(id, prepared.turns());
      approvedWords.withdrawAll(ref.study(), ref.interview());
    }
    Transcript stored = known == null ? Transcript.of(id) : known;
    stored.take(prepared);
    transcripts.persistAndFlush(stored);
    turns.replace(id, ref.language(), prepared.turns());
    ledger.transcribed(ref.study(), ref.interview(), stored.transcriptVersion);
    return new Stored(TranscriptReceipt.of(stored, prepared), known == null);
  }

  /**
   * The transcript in its current version.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public TranscriptView get(String study, UUID interview) {
    TranscriptId id = new TranscriptId(study, interview);
    Transcript stored = transcripts.findByIdOptional(id).orElseThrow(Problems::notFound);
    return TranscriptView.of(stored, turns.of(id));
  }

  /** The text of one turn of the current version; empty if there is no such turn. */
  @Transactional
  public Optional<String> turnText(String study, UUID interview, int turn) {
    return turns.findByIdOptional(new TurnId(study, interview, turn)).map(found -> found.text);
  }

  /** Many turns at once; one that does not exist is absent. */
  @Transactional
  public Map<TurnRef, SpokenTurn> turns(Set<TurnRef> wanted) {
    return turns.all(wanted).stream().collect(Collectors.toMap(Turn::ref, Turn::spoken));
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    turns.delete("id.study", study);
    transcripts.delete("id.study", study);
  }

  /** Erases, in the caller's transaction, whatever transcript the interview has. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean erase(String study, UUID interview) {
    TranscriptId id = new TranscriptId(study, interview);
    turns.drop(id);
    return transcripts.deleteById(id);
  }
}
