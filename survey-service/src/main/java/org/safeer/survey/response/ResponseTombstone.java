package org.safeer.survey.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;

/** What is left of a deleted response: enough never to take it again. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "response_tombstone")
class ResponseTombstone {

  @Id private String study;
  @Id private UUID id;
  private UUID participant;
  private long version;

  ResponseTombstone() {
    // For Hibernate.
  }

  static ResponseTombstone of(EntityKey key, UUID participant, long version) {
    ResponseTombstone tombstone = new ResponseTombstone();
    tombstone.study = key.study();
    tombstone.id = key.id();
    tombstone.participant = participant;
    tombstone.version = version;
    return tombstone;
  }

  /** Makes the tombstone newer than a state somebody has seen of the response. */
  void outlive(long seen) {
    if (seen >= version) {
      version = StateVersions.next(seen);
    }
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  UUID participant() {
    return participant;
  }

  long version() {
    return version;
  }
}
