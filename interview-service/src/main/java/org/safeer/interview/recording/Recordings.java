package org.safeer.interview.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;

/** What is known of interviews' recordings. */
@ApplicationScoped
public class Recordings {

  private final InterviewLedger ledger;
  private final Participants participants;
  private final RecordingRepository recordings;
  private final Caller caller;

  Recordings(
      InterviewLedger ledger,
      Participants participants,
      RecordingRepository recordings,
      Caller caller) {
    this.ledger = ledger;
    this.participants = participants;
    this.recordings = recordings;
    this.caller = caller;
  }

  /** The view of what is stored, and whether this request created it. */
  public record Stored(RecordingView view, boolean created) {}

  /**
   * Stores what is known, in place of what {@code ifMatch} names.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code
   *     participant-withdrawn}, {@code consent-missing}, {@code precondition-required}, {@code
   *     precondition-failed}
   */
  public Stored put(String study, UUID interview, PutRecordingRequest request, String ifMatch) {
    InterviewRef ref = ledger.require(study, interview);
    return QuarkusTransaction.requiringNew().call(() -> store(ref, request, ifMatch));
  }

  private Stored store(InterviewRef ref, PutRecordingRequest request, String ifMatch) {
    hold(ref);
    RecordingId id = new RecordingId(ref.study(), ref.interview());
    Recording known = recordings.findById(id);
    Recording recording = known == null ? Recording.of(id) : known;
    if (known == null || !known.isWhat(request)) {
      if (known != null) {
        ETags.require(ifMatch, known.version);
      }
      recording.describe(request);
      recordings.persist(recording);
    }
    return new Stored(RecordingView.of(recording, seesLink()), known == null);
  }

  /** Keeps withdrawal and every other writer of the interview out until the transaction ends. */
  private void hold(InterviewRef ref) {
    participants.hold(ref.study(), ref.participant()).requireInterview();
    ledger.holdAll(ref.study(), ref.interview());
  }

  /**
   * What is known.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}
   */
  @Transactional
  public RecordingView get(String study, UUID interview) {
    ledger.read(study, interview);
    Recording found =
        recordings
            .findByIdOptional(new RecordingId(study, interview))
            .orElseThrow(Problems::notFound);
    return RecordingView.of(found, seesLink());
  }

  /** Forgets what is known; to forget it twice is to have forgotten it. */
  public void delete(String study, UUID interview) {
    InterviewRef ref = ledger.require(study, interview);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              hold(ref);
              recordings.deleteById(new RecordingId(study, interview));
            });
  }

  /** Erases, in the caller's transaction, what is known of the interview's recording. */
  public void erase(String study, UUID interview) {
    recordings.deleteById(new RecordingId(study, interview));
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    recordings.delete("id.study", study);
  }

  /** Where a file is kept may say whose voice is on it. */
  private boolean seesLink() {
    return caller.has("interviews:write") || caller.has("transcripts:write");
  }
}
