package org.safeer.survey.responseaudit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.safeer.survey.EntityKey;

/** An act as it is stored. */
@Entity
@Immutable
@IdClass(EntityKey.class)
@Table(name = "response_audit")
class AuditRow {

  @Id private String study;
  @Id private UUID id;
  private UUID response;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  private String client;
  private Instant doneAt;
  private Integer contentVersion;
  private String reason;
  private String review;

  AuditRow() {
    // For Hibernate.
  }

  static AuditRow of(EntityKey response, AuditedAct act) {
    AuditRow row = new AuditRow();
    row.study = response.study();
    row.id = act.id();
    row.response = response.id();
    row.action = act.action();
    row.client = act.client();
    row.doneAt = act.doneAt();
    row.contentVersion = act.contentVersion();
    row.reason = act.reason();
    row.review = act.review();
    return row;
  }

  AuditedAct act() {
    return new AuditedAct(id, action, client, doneAt, contentVersion, reason, review);
  }
}
