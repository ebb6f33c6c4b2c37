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
import org.safeer.theme.evidence.ParticipantKey;

/** Tells survey-service, once per withdrawn participant, that nothing of theirs is left here. */
@ApplicationScoped
public class Erasures implements Republisher {

  static final String TOPIC = "safeer.erasures";
  static final String SERVICE = "theme-service";

  private final ErasureTable table;
  private final DeadLetters deadLetters;
  private final Outbox outbox;

  Erasures(ErasureTable table, DeadLetters deadLetters, Outbox outbox) {
    this.table = table;
    this.deadLetters = deadLetters;
    this.outbox = outbox;
  }

  /** Deletes what could not be read of these participants. */
  public void forget(Collection<ParticipantKey> withdrawn) {
    withdrawn.forEach(participant -> deadLetters.erase(participant.subject()));
  }

  /**
   * Evidence of these participants has been erased, in the caller's transaction: tells of it.
   *
   * @param withdrawn by participant, how much of each kind was erased
   */
  public void tell(Map<ParticipantKey, Map<String, Integer>> withdrawn) {
    outbox.appendAll(
        withdrawn.entrySet().stream()
            .map(entry -> state(entry.getKey(), entry.getValue()))
            .filter(table::insert)
            .map(Erasures::message)
            .toList());
  }

  /** Tells of those among the withdrawn of whom nothing was told; how much was erased is lost. */
  public void catchUp(List<ParticipantKey> withdrawn) {
    tell(
        table.unrecorded(withdrawn).stream()
            .collect(Collectors.toMap(key -> key, key -> Map.of())));
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    return topic.equals(TOPIC)
        ? table.page(SERVICE, after, limit).stream().map(Erasures::message).toList()
        : List.of();
  }

  private static ErasureState state(ParticipantKey participant, Map<String, Integer> erased) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new ErasureState(
        participant.study(),
        participant.participant(),
        SERVICE,
        StateVersions.next(0),
        now,
        erased);
  }

  private static OutboxMessage message(ErasureState state) {
    String subject = new ParticipantKey(state.study(), state.participant()).subject();
    return new OutboxMessage(
        TOPIC, subject + "/" + SERVICE, subject, "ErasureState", state.version(), state);
  }
}
