package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Tells every coding anew, deleted ones as tombstones. */
@ApplicationScoped
class CodingRepublisher implements Republisher {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.id().study())
          .thenComparing(entry -> entry.id().coding().toString());

  private final CodingRepository codings;
  private final RemovedCodingRepository removed;

  CodingRepublisher(CodingRepository codings, RemovedCodingRepository removed) {
    this.codings = codings;
    this.removed = removed;
  }

  private record Entry(CodingId id, OutboxMessage message) {}

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!CodingState.TOPIC.equals(topic)) {
      return List.of();
    }
    CodingId last = last(after);
    Stream<Entry> live =
        codings.after(last, limit).stream().map(c -> new Entry(c.id, c.state().message()));
    Stream<Entry> gone =
        removed.after(last, limit).stream().map(r -> new Entry(r.id, r.tombstone()));
    return Stream.concat(live, gone).sorted(ORDER).limit(limit).map(Entry::message).toList();
  }

  private static CodingId last(String key) {
    if (key == null) {
      return new CodingId("", CodingRepository.LOWEST);
    }
    int slash = key.indexOf('/');
    return new CodingId(key.substring(0, slash), UUID.fromString(key.substring(slash + 1)));
  }
}
