package org.safeer.survey.weighting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.json.RequestHash;
import org.safeer.survey.EntityKey;

/** Weights that were asked for, and what came of it. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "weighting")
class Weighting {

  @Id private String study;
  @Id private UUID id;
  private long version;

  @Enumerated(EnumType.STRING)
  private WeightingStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private PutWeightingRequest definition;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private WeightingReport report;

  private String requestedBy;
  private Instant requestedAt;
  private Instant finishedAt;

  Weighting() {
    // For Hibernate.
  }

  static Weighting queued(EntityKey key, PutWeightingRequest definition, String client) {
    Weighting weighting = new Weighting();
    weighting.study = key.study();
    weighting.id = key.id();
    weighting.version = StateVersions.next(0);
    weighting.status = WeightingStatus.QUEUED;
    weighting.definition = definition;
    weighting.requestedBy = client;
    weighting.requestedAt = now();
    return weighting;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  void finish(WeightingReport found) {
    report = found;
    status =
        found.outcome() == RakingOutcome.CONVERGED
            ? WeightingStatus.FINISHED
            : WeightingStatus.FAILED;
    finishedAt = now();
    version = StateVersions.next(version);
  }

  boolean isAs(PutWeightingRequest request) {
    return RequestHash.of(definition).equals(RequestHash.of(request));
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  long version() {
    return version;
  }

  WeightingStatus status() {
    return status;
  }

  PutWeightingRequest definition() {
    return definition;
  }

  /** Null until it is computed. */
  WeightingReport report() {
    return report;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  /** Null until it is computed. */
  Instant finishedAt() {
    return finishedAt;
  }
}
