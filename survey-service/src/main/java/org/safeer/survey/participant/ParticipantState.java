package org.safeer.survey.participant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.survey.consentform.ConsentScope;
import org.safeer.survey.study.DataBasis;

/**
 * What other services learn of a participant; the contract is {@code events/ParticipantState/v1}.
 *
 * <p>After a withdrawal: the opaque id, the version and the status, for ever.
 */
record ParticipantState(
    String study,
    UUID participant,
    long version,
    ParticipantStatus status,
    String region,
    Map<String, String> attributes,
    BasisState basis,
    Set<Strand> withdrawnStrands) {

  static final String TOPIC = "safeer.participants";

  record BasisState(DataBasis kind, List<ConsentScope> scopes) {

    static BasisState of(Basis basis) {
      return basis == null
          ? null
          : new BasisState(basis.kind(), basis.scopes() == null ? List.of() : basis.scopes());
    }
  }

  static OutboxMessage message(Participant participant) {
    String key = participant.key().text();
    return new OutboxMessage(
        TOPIC, key, key, "ParticipantState", participant.version(), of(participant));
  }

  /** Says that a sandbox has forgotten the participant: the id is as if it had never been used. */
  static OutboxMessage tombstone(Participant participant) {
    String key = participant.key().text();
    long version = StateVersions.next(participant.version());
    return new OutboxMessage(TOPIC, key, key, "ParticipantState", version, null);
  }

  private static ParticipantState of(Participant participant) {
    Set<Strand> strands = participant.withdrawnStrands();
    return new ParticipantState(
        participant.key().study(),
        participant.key().id(),
        participant.version(),
        participant.status(),
        participant.region(),
        participant.attributes(),
        BasisState.of(participant.basis()),
        strands.isEmpty() ? null : strands);
  }
}
