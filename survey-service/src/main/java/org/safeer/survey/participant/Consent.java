package org.safeer.survey.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.safeer.kit.id.Ids;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;

/** That a participant agreed to something: a record of what was, which does not change. */
@Entity
@Immutable
@IdClass(EntityKey.class)
@Table(name = "consent")
class Consent {

  @Id private String study;
  @Id private UUID id;
  private UUID participant;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  private Basis basis;

  private String registeredBy;
  private Instant recordedAt;

  Consent() {
    // For Hibernate.
  }

  static Consent given(UUID id, Participant participant, Basis basis) {
    Consent consent = new Consent();
    consent.study = participant.key().study();
    consent.id = id;
    consent.participant = participant.key().id();
    consent.version = StateVersions.next(0);
    consent.basis = basis;
    consent.registeredBy = participant.registeredBy();
    consent.recordedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return consent;
  }

  /** The id of the consent that comes along with a participant's registration. */
  static UUID idOfRegistration(EntityKey participant) {
    return Ids.v5(participant.text());
  }

  boolean isAs(UUID participant, Basis basis) {
    return this.participant.equals(participant) && this.basis.equals(basis);
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

  Basis basis() {
    return basis;
  }

  String registeredBy() {
    return registeredBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
