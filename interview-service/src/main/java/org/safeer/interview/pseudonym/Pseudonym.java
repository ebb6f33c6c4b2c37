package org.safeer.interview.pseudonym;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.id.StateVersions;

/** One entry of a study's own list. */
@Entity
@Table(name = "pseudonym")
class Pseudonym {

  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "pseudonym"))
  EntityKey id;

  UUID participant;
  long version;
  ReplacementKind kind;

  @Column(name = "replace_with")
  String replaceWith;

  @Embedded
  @AttributeOverride(name = "keyId", column = @Column(name = "key_id"))
  SealedWords find;

  static Pseudonym of(EntityKey id, PutPseudonymRequest request, SealedWords find) {
    Pseudonym pseudonym = new Pseudonym();
    pseudonym.id = id;
    pseudonym.change(request, find);
    return pseudonym;
  }

  void change(PutPseudonymRequest request, SealedWords sealedFind) {
    participant = request.participant();
    kind = request.kind();
    replaceWith = request.replaceWith();
    find = sealedFind;
    version = StateVersions.next(version);
  }

  boolean isWhat(PutPseudonymRequest request, String openFind) {
    return new PutPseudonymRequest(openFind, replaceWith, kind, participant).equals(request);
  }

  /** To what the words belong, as they are sealed. */
  String owner() {
    return owner(id);
  }

  static String owner(EntityKey id) {
    return id.study() + "/" + id.id();
  }
}
