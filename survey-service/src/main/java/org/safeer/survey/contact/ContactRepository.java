package org.safeer.survey.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.survey.EntityKey;

/** The stored contact details. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, ContactId> {

  /** Null if there are none. */
  Contact of(EntityKey participant) {
    return findById(new ContactId(participant.study(), participant.id()));
  }

  boolean erase(EntityKey participant) {
    return deleteById(new ContactId(participant.study(), participant.id()));
  }
}
