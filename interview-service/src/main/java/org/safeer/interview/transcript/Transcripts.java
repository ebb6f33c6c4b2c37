package org.safeer.interview.transcript;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * The transcripts of interviews: the pseudonymised text alone is stored, and what was replaced in
 * it only if that is asked for, encrypted and apart.
 */
@ApplicationScoped
public class Transcripts {

  /** Whoever lets identifying words be kept. */
  private static final String KEEPING = "pseudonyms:write";

  private final InterviewLedger ledger;
  private final Participants participants;
  private final TranscriptRepository transcripts;
  private final TurnRepository turns;
  private final Replacements replacements;
  private final CarryOver carryOver;
  private final ApprovedWords approvedWords;
  private final Caller caller;

  Transcripts(
      InterviewLedger ledger,
      Participants participants,
      TranscriptRepository transcripts,
      TurnRepository turns,
      Replacements replacements,
      CarryOver carryOver,
      ApprovedWords approvedWords,
      Caller caller) {
    this.ledger = ledger;
    this.participants = participants;
    this.transcripts = transcripts;
    this.turns = turns;
    this.replacements = replacements;
    this.carryOver = carryOver;
    this.approvedWords = approvedWords;
    this.caller = caller;
  }

  /** What a request came to, and whether it stored the interview's first transcript. */
  public record Stored(TranscriptReceipt receipt, boolean created) {}

  /**
   * Stores the first transcript of an interview, or the next version of it.
   *
   * @param ifMatch the ETag of the version to replace; not needed for the first, nor for a retry
   * @throws ProblemException {@code validation-failed}, {@code not-found}, {@code consent-missing},
   *     {@code status-not-allowed} before it was held, {@code interview-closed}, {@code
   *     transcript-coded}, {@code participant-withdrawn}, {@code precondition-required}, {@code
   *     precondition-failed}; if originals are to be kept, {@code forbidden} and {@code
   *     pseudonyms-unavailable}
   */
  public Stored put(String study, UUID interview, PutTranscriptRequest request, String ifMatch) {
    InterviewRef ref = ledger.require(study, interview);
    requireRight(request);
    PreparedTranscript prepared = PreparedTranscript.of(request);
    return QuarkusTransaction.requiringNew().call(() -> store(ref, prepared, ifMatch));
  }

  private void requireRight(PutTranscriptRequest request) {
    if (Boolean.TRUE.equals(request.keepOriginals()) && !caller.has(KEEPING)) {
      throw new ProblemException(
          KitProblem.FORBIDDEN, "To keep what is replaced takes the scope " + KEEPING + ".");
    }
  }

  private Stored store(InterviewRef ref, PreparedTranscript prepared, String ifMatch) {
    participants.hold(ref.study(), ref.participant()).requireInterview();
    InterviewRef held = ledger.holdAll(ref.study(), ref.interview());
    TranscriptId id = new TranscriptId(ref.study(), ref.interview());
    Transcript known = transcripts.findById(id);
    if (known != null
        && known.outcomeHash.equals(prepared.hash())
        && replacements.keep(id, prepared)) {
      return new Stored(TranscriptReceipt.of(known, prepared), false);
    }
    held.requireHeld();
    if (known != null) {
      ETags.require(ifMatch, known.transcriptVersion);
      carryOver.carry(id, prepared.turns());
      approvedWords.withdrawAll(ref.study(), ref.interview());
    }
    Transcript stored = known == null ? Transcript.of(id) : known;
    stored.take(prepared);
    transcripts.persistAndFlush(stored);
    turns.replace(id, ref.language(), prepared.turns());
    replacements.replace(id, prepared);
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

  /** The turns of the current version from one to another, as far as there are such. */
  @Transactional
  public List<SpokenTurn> turns(String study, UUID interview, int from, int to) {
    return turns.between(new TranscriptId(study, interview), from, to).stream()
        .map(Turn::spoken)
        .toList();
  }

  /** Many turns at once; one that does not exist is absent. */
  @Transactional
  public Map<TurnRef, SpokenTurn> turns(Set<TurnRef> wanted) {
    return turns.all(wanted).stream().collect(Collectors.toMap(Turn::ref, Turn::spoken));
  }

  /** How many code points each turn of these interviews has, in the order of the turns. */
  @Transactional
  public Map<UUID, List<Integer>> turnLengths(String study, Collection<UUID> interviews) {
    return turns.lengths(study, interviews);
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    turns.delete("id.study", study);
    replacements.vacate(study);
    transcripts.delete("id.study", study);
  }

  /** Erases, in the caller's transaction, whatever transcript the interview has. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean erase(String study, UUID interview) {
    TranscriptId id = new TranscriptId(study, interview);
    turns.drop(id);
    replacements.drop(id);
    return transcripts.deleteById(id);
  }
}
