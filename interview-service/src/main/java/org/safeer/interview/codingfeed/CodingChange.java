package org.safeer.interview.codingfeed;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The last change of one thing. Written by upserts alone, so it is never dirty. */
@Entity
@Immutable
@Table(name = "coding_change")
class CodingChange {

  @EmbeddedId ChangeKey id;
  UUID interview;
  long version;

  @Column(name = "transcript_version")
  Integer transcriptVersion;

  boolean deleted;

  /** Grows with each change, over all studies. */
  long position;
}
