package org.safeer.interview.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.safeer.interview.codebook.CodebookErasure;
import org.safeer.interview.coding.CodingErasure;
import org.safeer.interview.coding.CodingSettings;
import org.safeer.interview.erasure.Erasures;
import org.safeer.interview.guide.InterviewGuides;
import org.safeer.interview.interview.InterviewErasure;
import org.safeer.interview.memo.MemoErasure;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.pseudonym.Pseudonyms;
import org.safeer.interview.recording.Recordings;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.idempotency.Idempotency;

/** Empties what this service holds of a sandbox that survey-service has emptied. */
@ApplicationScoped
public class Sandboxes {

  private final Participants participants;
  private final CodingErasure codings;
  private final CodingSettings codingSettings;
  private final Transcripts transcripts;
  private final Recordings recordings;
  private final Pseudonyms pseudonyms;
  private final InterviewErasure interviews;
  private final InterviewGuides guides;
  private final CodebookErasure codebook;
  private final MemoErasure memos;
  private final Erasures erasures;
  private final Idempotency idempotency;

  Sandboxes(
      Participants participants,
      CodingErasure codings,
      CodingSettings codingSettings,
      Transcripts transcripts,
      Recordings recordings,
      Pseudonyms pseudonyms,
      InterviewErasure interviews,
      InterviewGuides guides,
      CodebookErasure codebook,
      MemoErasure memos,
      Erasures erasures,
      Idempotency idempotency) {
    this.participants = participants;
    this.codings = codings;
    this.codingSettings = codingSettings;
    this.transcripts = transcripts;
    this.recordings = recordings;
    this.pseudonyms = pseudonyms;
    this.interviews = interviews;
    this.guides = guides;
    this.codebook = codebook;
    this.memos = memos;
    this.erasures = erasures;
    this.idempotency = idempotency;
  }

  /**
   * Deletes it all, in the consumer's transaction; what refers to something goes before it.
   *
   * @param resetVersion participants from before it are forgotten
   */
  @Transactional(TxType.MANDATORY)
  public void vacate(String study, long resetVersion) {
    codebook.hold(study);
    participants.holdAll(study);
    memos.vacate(study);
    codings.vacate(study);
    codingSettings.vacate(study);
    transcripts.vacate(study);
    recordings.vacate(study);
    interviews.vacate(study);
    pseudonyms.vacate(study);
    guides.vacate(study);
    codebook.vacate(study);
    erasures.vacate(study);
    participants.vacate(study, resetVersion);
    idempotency.forgetBelow("/v1/studies/" + study);
  }
}
