package org.safeer.survey.contact;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.safeer.kit.secret.KeyRotation;
import org.safeer.survey.Transactions;

/** Encrypts contact details anew that were encrypted with an older key. */
@ApplicationScoped
class ContactRotation {

  private static final Logger LOG = Logger.getLogger(ContactRotation.class);

  private static final int AT_ONCE = 200;

  private final ContactRepository repository;
  private final ContactSeal seal;
  private final KeyRotation<ContactId> rotation;

  ContactRotation(
      ContactRepository repository, ContactKeys keys, ContactSeal seal, Transactions transactions) {
    this.repository = repository;
    this.seal = seal;
    this.rotation =
        new KeyRotation<>(
            "contact-keys",
            "contact details",
            keys.ring(),
            ContactId.START,
            (older, after) -> transactions.write(() -> renew(older, after)));
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

  private KeyRotation.Renewed<ContactId> renew(List<String> older, ContactId after) {
    List<Contact> page = repository.heldUnder(older, after, AT_ONCE);
    long renewed = page.stream().filter(this::renew).count();
    return page.isEmpty()
        ? null
        : new KeyRotation.Renewed<>(page.get(page.size() - 1).id(), renewed);
  }

  private boolean renew(Contact contact) {
    try {
      byte[] plain = seal.open(contact.owner(), contact.details());
      contact.reseal(seal.seal(contact.owner(), plain));
      return true;
    } catch (IllegalStateException broken) {
      // It stays as it is: whoever reads it is told so, and the others do not wait for it.
      LOG.errorf("Contact details do not open, of participant %s.", contact.owner().text());
      return false;
    }
  }
}
