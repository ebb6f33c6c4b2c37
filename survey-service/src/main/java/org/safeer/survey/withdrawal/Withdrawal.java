package org.safeer.survey.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.safeer.kit.id.Ids;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;

/** What a participant asked for. What the services then did is in {@link Erasure}. */
@Entity
@Immutable
@IdClass(EntityKey.class)
@Table(name = "withdrawal")
class Withdrawal {

  @Id private String study;
  @Id private UUID id;
  private UUID participant;

  @Enumerated(EnumType.STRING)
  private WithdrawalScope scope;

  private long version;
  private String requestedBy;
  private Instant requestedAt;

  Withdrawal() {
    // For Hibernate.
  }

  static Withdrawal requested(
      String study, UUID participant, WithdrawalScope scope, String client, Instant at) {
    Withdrawal withdrawal = new Withdrawal();
    withdrawal.study = study;
    withdrawal.id = id(new EntityKey(study, participant), scope);
    withdrawal.participant = participant;
    withdrawal.scope = scope;
    withdrawal.version = StateVersions.next(0);
    withdrawal.requestedBy = client;
    withdrawal.requestedAt = at;
    return withdrawal;
  }

  /** The id of the participant's withdrawal of this scope: there is never another. */
  static UUID id(EntityKey participant, WithdrawalScope scope) {
    String name = participant.text() + "/withdrawal";
    return Ids.v5(scope == WithdrawalScope.ALL ? name : name + "/" + scope.key());
  }

  WithdrawalScope scope() {
    return scope;
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  UUID participant() {
    return participant;
  }

  long version() {
    return version;
  }

  String requestedBy() {
    return requestedBy;
  }

  Instant requestedAt() {
    return requestedAt;
  }
}
