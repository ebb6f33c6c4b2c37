package org.safeer.survey.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;

/** A pseudonymous participant: active until they withdraw from all, which nothing takes back. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "participant")
class Participant {

  @Id private String study;
  @Id private UUID id;
  private long version;

  @Enumerated(EnumType.STRING)
  private ParticipantStatus status;

  private String region;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, String> attributes;

  private String source;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Basis basis;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Basis registeredBasis;

  private String registeredBy;
  private boolean surveyWithdrawn;
  private boolean interviewWithdrawn;

  Participant() {
    // For Hibernate.
  }

  static Participant register(String study, Registration registration, String client) {
    Participant participant = new Participant();
    participant.study = study;
    participant.id = registration.participant();
    participant.version = StateVersions.next(0);
    participant.status = ParticipantStatus.ACTIVE;
    participant.region = registration.region();
    participant.attributes = registration.attributes();
    participant.source = registration.source();
    participant.basis = registration.basis();
    participant.registeredBasis = registration.basis();
    participant.registeredBy = client;
    return participant;
  }

  /**
   * Takes the basis of a consent, unless the one in force was agreed to later; whether it is
   * another one now.
   */
  boolean agree(Basis consent) {
    if (consent.agreedAt().isBefore(basis.agreedAt()) || consent.equals(basis)) {
      return false;
    }
    basis = consent;
    version = StateVersions.next(version);
    return true;
  }

  /** Leaves one strand for ever. A second time changes nothing. */
  boolean withdraw(Strand strand) {
    if (isWithdrawn() || withdrawnStrands().contains(strand)) {
      return false;
    }
    surveyWithdrawn |= strand == Strand.SURVEY;
    interviewWithdrawn |= strand == Strand.INTERVIEW;
    basis = basis.without(strand.scopes());
    version = StateVersions.next(version);
    return true;
  }

  /** Forgets all but the opaque id. A second withdrawal changes nothing. */
  boolean withdraw() {
    if (isWithdrawn()) {
      return false;
    }
    status = ParticipantStatus.WITHDRAWN;
    version = StateVersions.next(version);
    region = null;
    attributes = null;
    source = null;
    basis = null;
    registeredBasis = null;
    registeredBy = null;
    surveyWithdrawn = false;
    interviewWithdrawn = false;
    return true;
  }

  /** Makes this state newer than one somebody has seen of this participant. */
  void outlive(long seen) {
    if (seen >= version) {
      version = StateVersions.next(seen);
    }
  }

  boolean isWithdrawn() {
    return status == ParticipantStatus.WITHDRAWN;
  }

  /** What they have left, and stayed in the other; in the order of the enumeration. */
  Set<Strand> withdrawnStrands() {
    Set<Strand> left = EnumSet.noneOf(Strand.class);
    if (surveyWithdrawn) {
      left.add(Strand.SURVEY);
    }
    if (interviewWithdrawn) {
      left.add(Strand.INTERVIEW);
    }
    return left;
  }

  /** Whether a consent has a scope of what they have left. */
  boolean hasLeft(Basis consent) {
    return withdrawnStrands().stream()
        .flatMap(strand -> strand.scopes().stream())
        .anyMatch(consent.scopes()::contains);
  }

  /** Whether they were registered this way; what they agreed to since does not count. */
  boolean isAs(Registration registration) {
    return region.equals(registration.region())
        && attributes.equals(registration.attributes())
        && Objects.equals(source, registration.source())
        && registeredBasis.equals(registration.basis());
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  long version() {
    return version;
  }

  ParticipantStatus status() {
    return status;
  }

  String region() {
    return region;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  String source() {
    return source;
  }

  Basis basis() {
    return basis;
  }

  String registeredBy() {
    return registeredBy;
  }
}
