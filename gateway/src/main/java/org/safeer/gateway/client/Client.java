package org.safeer.gateway.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A program of an organisation that may call. */
@Entity
@Table(name = "clients")
class Client {

  private static final String ACTIVE = "active";

  @Id
  @Column(name = "client")
  String id;

  String organisation;

  Role role;

  private String status = ACTIVE;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "grants", joinColumns = @JoinColumn(name = "client"))
  @Column(name = "study")
  private Set<String> studies = new HashSet<>();

  protected Client() {}

  Client(String id, String organisation, Role role, Set<String> studies) {
    this.id = id;
    this.organisation = organisation;
    this.role = role;
    this.studies = new HashSet<>(studies);
    this.createdAt = Instant.now();
  }

  boolean active() {
    return ACTIVE.equals(status);
  }

  /** What the rest of the gateway may know. */
  Admission admission() {
    return new Admission(id, role, Set.copyOf(studies));
  }
}
