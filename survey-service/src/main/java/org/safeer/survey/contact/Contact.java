package org.safeer.survey.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.secret.Sealed;
import org.safeer.survey.EntityKey;

/** A participant's contact details, encrypted. */
@Entity
@IdClass(ContactId.class)
@Table(name = "contact")
class Contact {

  @Id private String study;
  @Id private UUID participant;
  private long version;
  private String keyId;
  private byte[] nonce;
  private byte[] sealed;

  Contact() {
    // For Hibernate.
  }

  static Contact of(EntityKey key, Sealed details) {
    Contact contact = new Contact();
    contact.study = key.study();
    contact.participant = key.id();
    contact.replace(details);
    return contact;
  }

  void replace(Sealed details) {
    version = StateVersions.next(version);
    reseal(details);
  }

  /** The same details under another key: nobody has to read them again. */
  void reseal(Sealed details) {
    keyId = details.keyId();
    nonce = details.nonce();
    sealed = details.bytes();
  }

  ContactId id() {
    return new ContactId(study, participant);
  }

  EntityKey owner() {
    return new EntityKey(study, participant);
  }

  long version() {
    return version;
  }

  String keyId() {
    return keyId;
  }

  Sealed details() {
    return new Sealed(keyId, nonce, sealed);
  }
}
