package org.safeer.survey.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
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

  static Contact of(EntityKey key, SealedContact details) {
    Contact contact = new Contact();
    contact.study = key.study();
    contact.participant = key.id();
    contact.replace(details);
    return contact;
  }

  void replace(SealedContact details) {
    version = StateVersions.next(version);
    keyId = details.keyId();
    nonce = details.nonce();
    sealed = details.sealed();
  }

  long version() {
    return version;
  }

  SealedContact details() {
    return new SealedContact(keyId, nonce, sealed);
  }
}
