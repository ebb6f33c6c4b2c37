package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.Retelling;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Tells every interview anew, erased ones as tombstones. */
@ApplicationScoped
class InterviewRepublisher implements Republisher {

  private final InterviewRepository interviews;
  private final RemovedInterviewRepository removed;

  InterviewRepublisher(InterviewRepository interviews, RemovedInterviewRepository removed) {
    this.interviews = interviews;
    this.removed = removed;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!InterviewState.TOPIC.equals(topic)) {
      return List.of();
    }
    EntityKey last = Retelling.last(after);
    Stream<Retelling> live =
        interviews.toldAfter(last, limit).stream()
            .map(i -> new Retelling(i.id, i.state().message()));
    Stream<Retelling> gone =
        removed.after(last, limit).stream().map(r -> new Retelling(r.id(), r.tombstone()));
    return Retelling.page(live, gone, limit);
  }
}
