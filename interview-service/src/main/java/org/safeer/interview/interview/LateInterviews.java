package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.LateCopies;
import org.safeer.interview.entity.ToldState;
import org.safeer.interview.participant.ParticipantRef;

/** Takes copies of erased interviews out of the log again. */
@ApplicationScoped
public class LateInterviews {

  private final LateCopies copies;
  private final RemovedInterviewRepository removed;

  LateInterviews(LateCopies copies, RemovedInterviewRepository removed) {
    this.copies = copies;
    this.removed = removed;
  }

  /** An interview as the log tells of it. */
  public record Told(String study, UUID interview, UUID participant, long version)
      implements ToldState {

    @Override
    public boolean complete() {
      return study != null && interview != null && participant != null;
    }

    @Override
    public EntityKey id() {
      return new EntityKey(study, interview);
    }

    @Override
    public ParticipantRef subject() {
      return new ParticipantRef(study, participant);
    }
  }

  /** Tells again, in the consumer's transaction, that those which were erased are gone. */
  public void refuse(Collection<Told> told) {
    copies.refuse(told, removed, RemovedInterview::of);
  }
}
