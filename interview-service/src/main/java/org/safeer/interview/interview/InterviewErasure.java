package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.outbox.Outbox;

/** Deletes a withdrawn participant's interviews; ids and versions stay, so that none returns. */
@ApplicationScoped
public class InterviewErasure {

  private final InterviewRepository interviews;
  private final RemovedInterviewRepository removed;
  private final StatusChangeRepository changes;
  private final Outbox outbox;

  InterviewErasure(
      InterviewRepository interviews,
      RemovedInterviewRepository removed,
      StatusChangeRepository changes,
      Outbox outbox) {
    this.interviews = interviews;
    this.removed = removed;
    this.changes = changes;
    this.outbox = outbox;
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction; every id is free again. */
  public void vacate(String study) {
    List<RemovedInterview> gone =
        interviews.list("id.study", study).stream().map(RemovedInterview::of).toList();
    changes.delete("id.study", study);
    interviews.delete("id.study", study);
    removed.delete("id.study", study);
    outbox.appendAll(gone.stream().map(RemovedInterview::tombstone).toList());
  }

  /** The ids of the participant's interviews. */
  public List<UUID> of(String study, UUID participant) {
    return interviews.of(study, participant).stream().map(found -> found.id.id()).toList();
  }

  /**
   * Erases, in the caller's transaction, what hangs on nothing else any more.
   *
   * @return how many interviews were erased
   */
  public int erase(String study, UUID participant) {
    List<Interview> found = interviews.of(study, participant);
    for (Interview interview : found) {
      RemovedInterview trace = RemovedInterview.of(interview);
      removed.persist(trace);
      changes.erase(interview);
      interviews.delete(interview);
      outbox.append(trace.tombstone());
    }
    return found.size();
  }
}
