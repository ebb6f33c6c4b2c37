package org.safeer.survey.withdrawal;

import jakarta.persistence.Entity;
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
  private long version;
  private String requestedBy;
  private Instant requestedAt;

  Withdrawal() {
    // For Hibernate.
  }

  static Withdrawal requested(String study, UUID participant, String client, Instant at) {
    Withdrawal withdrawal = new Withdrawal();
    withdrawal.study = study;
    withdrawal.id = Ids.v5(new EntityKey(study, participant).text() + "/withdrawal");
    withdrawal.participant = participant;
    withdrawal.version = StateVersions.next(0);
    withdrawal.requestedBy = client;
    withdrawal.requestedAt = at;
    return withdrawal;
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
