package org.safeer.theme.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;
import org.safeer.kit.stream.DeadLetters;
import org.safeer.theme.evidence.Departure;
import org.safeer.theme.evidence.ParticipantKey;

/** Tells survey-service, once of each scope, that nothing of what a participant left is here. */
@ApplicationScoped
public class Erasures implements Republisher {

  static final String TOPIC = "safeer.erasures";
  static final String SERVICE = "theme-service";

  private static final String ALL = "all";

  private final ErasureTable table;
  private final DeadLetters deadLetters;
  private final Outbox outbox;

  Erasures(ErasureTable table, DeadLetters deadLetters, Outbox outbox) {
    this.table = table;
    this.deadLetters = deadLetters;
    this.outbox = outbox;
  }

  /** Deletes what could not be read of these participants. */
  public void forget(Collection<Departure> left) {
    left.forEach(one -> deadLetters.erase(one.participant().subject()));
  }

  /**
   * Evidence of these participants has been erased, in the caller's transaction: tells of it.
   *
   * @param left by what was left, how much of each kind was erased
   */
  public void tell(Map<Departure, Map<String, Integer>> left) {
    outbox.appendAll(
        left.entrySet().stream()
            .map(entry -> state(entry.getKey(), entry.getValue()))
            .filter(table::insert)
            .map(Erasures::message)
            .toList());
  }

  /** Tells of those of which nothing was told; how much was erased is lost. */
  public void catchUp(List<Departure> left) {
    tell(table.unrecorded(left).stream().collect(Collectors.toMap(key -> key, key -> Map.of())));
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    return topic.equals(TOPIC)
        ? table.page(SERVICE, after, limit).stream().map(Erasures::message).toList()
        : List.of();
  }

  private static ErasureState state(Departure left, Map<String, Integer> erased) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new ErasureState(
        left.participant().study(),
        left.participant().participant(),
        SERVICE,
        left.scope(),
        StateVersions.next(0),
        now,
        erased);
  }

  private static OutboxMessage message(ErasureState state) {
    String subject = new ParticipantKey(state.study(), state.participant()).subject();
    // A strand has a key of its own: compaction must not take it for an earlier word on all.
    String rest = ALL.equals(state.scope()) ? "" : "/" + state.scope();
    return new OutboxMessage(
        TOPIC, subject + "/" + SERVICE + rest, subject, "ErasureState", state.version(), state);
  }
}
