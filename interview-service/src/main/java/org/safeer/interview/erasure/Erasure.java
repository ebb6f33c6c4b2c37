package org.safeer.interview.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.safeer.kit.id.StateVersions;

/** That, when and how much was erased of a participant; nothing of what it was. */
@Entity
@Table(name = "erasure")
class Erasure {

  private static final Clock CLOCK = Clock.systemUTC();

  @EmbeddedId ErasureId id;
  long version;

  @Column(name = "erased_at")
  Instant erasedAt;

  int interviews;
  int transcripts;
  int codings;

  static Erasure of(ErasureId id) {
    Erasure erasure = new Erasure();
    erasure.id = id;
    erasure.version = StateVersions.next(0);
    // The database keeps microseconds: what is told now and anew later must be equal.
    erasure.erasedAt = CLOCK.instant().truncatedTo(ChronoUnit.MICROS);
    return erasure;
  }
}
