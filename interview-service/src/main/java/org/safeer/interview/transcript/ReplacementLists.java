package org.safeer.interview.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.problem.Problems;

/** Reads what was replaced in transcripts. */
@ApplicationScoped
public class ReplacementLists {

  private final InterviewLedger ledger;
  private final TranscriptRepository transcripts;
  private final Replacements replacements;

  ReplacementLists(
      InterviewLedger ledger, TranscriptRepository transcripts, Replacements replacements) {
    this.ledger = ledger;
    this.transcripts = transcripts;
    this.replacements = replacements;
  }

  /**
   * Where what kind of words was replaced.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public AnonymisationLogView log(String study, UUID interview) {
    Transcript transcript = transcript(study, interview);
    return AnonymisationLogView.of(transcript, replacements.places(transcript.id));
  }

  /**
   * Which words stood there.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found} also if they were not kept,
   *     {@code pseudonyms-unavailable}
   */
  @Transactional
  public PseudonymMapView map(String study, UUID interview) {
    Transcript transcript = transcript(study, interview);
    List<String> originals = replacements.originals(transcript.id);
    if (originals == null) {
      throw Problems.notFound();
    }
    return PseudonymMapView.of(transcript, replacements.places(transcript.id), originals);
  }

  private Transcript transcript(String study, UUID interview) {
    ledger.read(study, interview);
    return transcripts
        .findByIdOptional(new TranscriptId(study, interview))
        .orElseThrow(Problems::notFound);
  }
}
