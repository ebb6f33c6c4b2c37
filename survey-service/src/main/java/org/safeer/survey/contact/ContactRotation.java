package org.safeer.survey.contact;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.safeer.kit.secret.KeyRotation;
import org.safeer.survey.Transactions;

/** Encrypts contact details anew that were encrypted with an older key. */
@ApplicationScoped
class ContactRotation {

  private static final int AT_ONCE = 200;

  private final KeyRotation<ContactId, Contact> rotation;

  ContactRotation(
      ContactRepository repository, ContactKeys keys, ContactSeal seal, Transactions transactions) {
    this.rotation =
        new KeyRotation<>(
            "contact-keys",
            "contact details",
            keys.ring(),
            ContactId.START,
            new Rows(repository, seal),
            transactions::write);
  }

  void onStart(@Observes StartupEvent event) {
    rotation.start();
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    rotation.stop();
  }

  /** There is something to do. */
  void wake() {
    rotation.wake();
  }

  private record Rows(ContactRepository repository, ContactSeal seal)
      implements KeyRotation.Rows<ContactId, Contact> {

    @Override
    public List<Contact> held(List<String> keys, ContactId after) {
      return repository.heldUnder(keys, after, AT_ONCE);
    }

    @Override
    public ContactId place(Contact contact) {
      return contact.id();
    }

    @Override
    public String owner(Contact contact) {
      return contact.owner().text();
    }

    @Override
    public void renew(Contact contact) {
      contact.reseal(seal.seal(contact.owner(), seal.open(contact.owner(), contact.details())));
    }
  }
}
