package org.safeer.gateway.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.safeer.kit.id.Ids;

/**
 * A key that was issued to a client, known by its hash alone.
 *
 * <p>Only changed columns are written: noting a use must not bring back an expiry just shortened.
 */
@Entity
@DynamicUpdate
@Table(name = "api_keys")
class ApiKey {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "client")
  private Client client;

  private String prefix;

  @Column(name = "key_hash")
  private byte[] hash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "last_used_on")
  private LocalDate lastUsedOn;

  protected ApiKey() {}

  ApiKey(Client client, SecretKey secret, Instant expiresAt) {
    this.id = Ids.random();
    this.client = client;
    this.prefix = secret.prefix();
    this.hash = secret.hash().bytes();
    this.createdAt = Instant.now();
    this.expiresAt = expiresAt;
  }

  Client client() {
    return client;
  }

  /** Compared in constant time, though an index has found the row: no timing is left to argue. */
  boolean opens(KeyHash shown, Instant now) {
    boolean same = MessageDigest.isEqual(hash, shown.bytes());
    boolean valid = expiresAt == null || now.isBefore(expiresAt);
    return same && valid && client.active();
  }

  /** Notes the day; the first use of a day writes, every other one does not. */
  void usedAt(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.equals(lastUsedOn)) {
      lastUsedOn = today;
    }
  }
}
