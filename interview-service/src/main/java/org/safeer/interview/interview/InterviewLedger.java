package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.outbox.Outbox;

/** What transcripts and codings need of the interview they belong to. */
@ApplicationScoped
public class InterviewLedger {

  private final InterviewRepository interviews;
  private final RemovedInterviewRepository removed;
  private final StatusChangeRepository changes;
  private final Sight sight;
  private final Outbox outbox;

  InterviewLedger(
      InterviewRepository interviews,
      RemovedInterviewRepository removed,
      StatusChangeRepository changes,
      Sight sight,
      Outbox outbox) {
    this.interviews = interviews;
    this.removed = removed;
    this.changes = changes;
    this.sight = sight;
    this.outbox = outbox;
  }

  /**
   * The interview, to write to it.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code participant-withdrawn} if it was erased,
   *     {@code not-found} also for one that the caller may not see
   */
  @Transactional
  public InterviewRef require(String study, UUID interview) {
    if (removed.holds(study, interview)) {
      throw Problems.withdrawn();
    }
    return read(study, interview);
  }

  /**
   * The interview, to read on.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found} also for one that was erased,
   *     or that the caller may not see
   */
  @Transactional
  public InterviewRef read(String study, UUID interview) {
    return sight.seen(interviews.findById(new EntityKey(study, interview))).ref();
  }

  /**
   * Keeps the transcript as it is until the transaction ends, to code in it.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code interview-closed}
   */
  @Transactional(TxType.MANDATORY)
  public InterviewRef holdTranscript(String study, UUID interview) {
    InterviewRef ref = locked(study, interview, LockModeType.PESSIMISTIC_READ);
    ref.requireOpen();
    return ref;
  }

  /** Keeps every other writer of the interview out until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public InterviewRef holdAll(String study, UUID interview) {
    return locked(study, interview, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Keeps every other writer of these interviews out until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void holdAll(String study, Collection<UUID> ids) {
    interviews.hold(study, ids);
  }

  /** The interview, if there is one that the caller may see. */
  @Transactional
  public Optional<InterviewRef> find(String study, UUID interview) {
    return interviews
        .findByIdOptional(new EntityKey(study, interview))
        .filter(found -> sight.of(found.createdBy))
        .map(Interview::ref);
  }

  /** Records that the interview has this transcript now, and tells it. */
  @Transactional(TxType.MANDATORY)
  public void transcribed(String study, UUID id, int transcriptVersion) {
    Interview interview = interviews.findById(new EntityKey(study, id));
    if (interview.transcribed(transcriptVersion)) {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      changes.persist(StatusChange.of(interview, today, sight.client()));
    }
    outbox.append(interview.state().message());
  }

  private InterviewRef locked(String study, UUID interview, LockModeType lock) {
    Interview found = sight.seen(interviews.findById(new EntityKey(study, interview)));
    // What was read before may be out of date by the time the lock is there.
    interviews.getEntityManager().refresh(found, lock);
    return found.ref();
  }
}
