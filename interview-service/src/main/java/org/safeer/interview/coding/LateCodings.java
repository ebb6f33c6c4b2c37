package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.LateCopies;
import org.safeer.interview.entity.ToldState;
import org.safeer.interview.participant.ParticipantRef;

/** Takes copies of deleted codings out of the log again. */
@ApplicationScoped
public class LateCodings {

  private final LateCopies copies;
  private final RemovedCodingRepository removed;

  LateCodings(LateCopies copies, RemovedCodingRepository removed) {
    this.copies = copies;
    this.removed = removed;
  }

  /** A coding as the log tells of it. */
  public record Told(String study, UUID coding, UUID participant, long version)
      implements ToldState {

    @Override
    public boolean complete() {
      return study != null && coding != null && participant != null;
    }

    @Override
    public EntityKey id() {
      return new EntityKey(study, coding);
    }

    @Override
    public ParticipantRef subject() {
      return new ParticipantRef(study, participant);
    }
  }

  /** Tells again, in the consumer's transaction, that those which were deleted are gone. */
  public void refuse(Collection<Told> told) {
    copies.refuse(told, removed, RemovedCoding::of);
  }
}
