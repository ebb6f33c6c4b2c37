package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Tells every interview anew, erased ones as tombstones. */
@ApplicationScoped
class InterviewRepublisher implements Republisher {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.id().study())
          .thenComparing(entry -> entry.id().interview().toString());

  private final InterviewRepository interviews;
  private final RemovedInterviewRepository removed;

  InterviewRepublisher(InterviewRepository interviews, RemovedInterviewRepository removed) {
    this.interviews = interviews;
    this.removed = removed;
  }

  private record Entry(InterviewId id, OutboxMessage message) {}

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!InterviewState.TOPIC.equals(topic)) {
      return List.of();
    }
    InterviewId last = last(after);
    Stream<Entry> live =
        interviews.after(last, limit).stream().map(i -> new Entry(i.id, i.state().message()));
    Stream<Entry> gone =
        removed.after(last, limit).stream().map(r -> new Entry(r.id, r.tombstone()));
    return Stream.concat(live, gone).sorted(ORDER).limit(limit).map(Entry::message).toList();
  }

  private static InterviewId last(String key) {
    if (key == null) {
      return new InterviewId("", InterviewRepository.LOWEST);
    }
    int slash = key.indexOf('/');
    return new InterviewId(key.substring(0, slash), UUID.fromString(key.substring(slash + 1)));
  }
}
