package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.Retelling;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Tells every coding anew, deleted ones as tombstones. */
@ApplicationScoped
class CodingRepublisher implements Republisher {

  private final CodingRepository codings;
  private final RemovedCodingRepository removed;

  CodingRepublisher(CodingRepository codings, RemovedCodingRepository removed) {
    this.codings = codings;
    this.removed = removed;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!CodingState.TOPIC.equals(topic)) {
      return List.of();
    }
    EntityKey last = Retelling.last(after);
    Stream<Retelling> live =
        codings.after(last, limit).stream().map(c -> new Retelling(c.id, c.state().message()));
    Stream<Retelling> gone =
        removed.after(last, limit).stream().map(r -> new Retelling(r.id(), r.tombstone()));
    return Retelling.page(live, gone, limit);
  }
}
