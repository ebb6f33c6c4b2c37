package org.safeer.survey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;

/**
 * What this service reads: the other services' acknowledgements, and its own records about people,
 * to see when an old one comes back.
 *
 * <p>It keeps facts and no aggregates, so there is nothing to keep under a generation.
 */
@ApplicationScoped
class InboundStates implements StateProjection {

  static final String ERASURES = "safeer.erasures";
  static final String PARTICIPANTS = "safeer.participants";
  static final String RESPONSES = "safeer.responses";

  private final ErasureAcknowledgements erasures;
  private final LateCopies lateCopies;

  InboundStates(ErasureAcknowledgements erasures, LateCopies lateCopies) {
    this.erasures = erasures;
    this.lateCopies = lateCopies;
  }

  @Override
  public Set<String> topics() {
    return Set.of(ERASURES, PARTICIPANTS, RESPONSES);
  }

  @Override
  public void apply(List<StateRecord> poll, int generation) {
    Map<String, List<StateRecord>> byTopic =
        poll.stream().collect(Collectors.groupingBy(StateRecord::topic));
    byTopic.getOrDefault(ERASURES, List.of()).stream()
        .filter(record -> !record.tombstone())
        .forEach(erasures::apply);
    lateCopies.ofParticipants(byTopic.getOrDefault(PARTICIPANTS, List.of()));
    lateCopies.ofResponses(byTopic.getOrDefault(RESPONSES, List.of()));
  }
}
