package org.safeer.survey.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.safeer.survey.EntityKey;

/** The stored contact details. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, ContactId> {

  /** Null if there are none. */
  Contact of(EntityKey participant) {
    return findById(new ContactId(participant.study(), participant.id()));
  }

  /** A page of those under one of these keys, held until the transaction ends. */
  List<Contact> heldUnder(List<String> keys, ContactId after, int count) {
    return find(
            "keyId in ?1 and (study > ?2 or study = ?2 and participant > ?3)"
                + " order by study, participant",
            keys,
            after.study(),
            after.participant())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, count - 1)
        .list();
  }

  boolean erase(EntityKey participant) {
    return deleteById(new ContactId(participant.study(), participant.id()));
  }
}
