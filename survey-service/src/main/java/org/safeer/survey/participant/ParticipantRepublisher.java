package org.safeer.survey.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;
import org.safeer.survey.EntityKey;

/** Reads all participants, withdrawn ones too, for a topic that was lost. */
@ApplicationScoped
class ParticipantRepublisher implements Republisher {

  private final ParticipantRepository participants;

  ParticipantRepublisher(ParticipantRepository participants) {
    this.participants = participants;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!ParticipantState.TOPIC.equals(topic)) {
      return List.of();
    }
    EntityKey from = after == null ? null : EntityKey.parse(after);
    return participants.page(from, limit).stream().map(ParticipantState::message).toList();
  }
}
