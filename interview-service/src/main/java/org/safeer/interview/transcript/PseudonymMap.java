package org.safeer.interview.transcript;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.safeer.interview.pseudonym.SealedWords;

/** The words that stood where generics stand now, encrypted, in the order of the log's places. */
@Entity
@Table(name = "pseudonym_map")
class PseudonymMap {

  @EmbeddedId TranscriptId id;

  @Embedded
  @AttributeOverride(name = "keyId", column = @Column(name = "key_id"))
  SealedWords originals;

  static PseudonymMap of(TranscriptId id) {
    PseudonymMap map = new PseudonymMap();
    map.id = id;
    return map;
  }

  /** To what the words belong, as they are sealed. */
  static String owner(TranscriptId id) {
    return id.study() + "/" + id.interview() + "/map";
  }
}
