package org.safeer.interview.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What is told of a frozen codebook in a list; its content, which may be long, is read apart. */
@Entity
@Immutable
@Table(name = "codebook_version")
class CodebookVersion {

  @EmbeddedId CodebookVersionId id;

  @Column(name = "content_hash")
  String contentHash;

  String note;

  @Column(name = "frozen_by")
  String frozenBy;

  @Column(name = "frozen_at")
  Instant frozenAt;

  int codes;
}
