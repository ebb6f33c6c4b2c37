package org.safeer.survey.contact;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.safeer.kit.job.WorkLoop;
import org.safeer.survey.Transactions;

/**
 * Encrypts anew what was encrypted with an older key, so that the older key can go. It goes through
 * the table from one end to the other, again and again while there is an older key: another replica
 * may still write with that.
 */
@ApplicationScoped
class ContactRotation {

  private static final Logger LOG = Logger.getLogger(ContactRotation.class);

  private static final Duration BETWEEN = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int AT_ONCE = 200;

  private final ContactRepository repository;
  private final ContactKeys keys;
  private final ContactSeal seal;
  private final Transactions transactions;
  private final WorkLoop loop = new WorkLoop("contact-keys", BETWEEN, this::renewNext);

  private ContactId reached = ContactId.START;
  private long renewed;

  ContactRotation(
      ContactRepository repository, ContactKeys keys, ContactSeal seal, Transactions transactions) {
    this.repository = repository;
    this.keys = keys;
    this.seal = seal;
    this.transactions = transactions;
  }

  void onStart(@Observes StartupEvent event) {
    if (!keys.older().isEmpty()) {
      loop.start();
    }
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop(PATIENCE);
  }

  /** There is something to do. */
  void wake() {
    loop.wake();
  }

  private boolean renewNext() {
    List<Contact> page = transactions.write(this::renewPage);
    if (!page.isEmpty()) {
      reached = page.get(page.size() - 1).id();
      renewed += page.stream().filter(one -> !keys.older().contains(one.keyId())).count();
      return true;
    }
    if (renewed > 0) {
      LOG.infof(
          "%d contact details are encrypted anew. Once every replica has the new key first, and"
              + " this is not told any more, these keys can go: %s",
          renewed, keys.older());
    }
    reached = ContactId.START;
    renewed = 0;
    return false;
  }

  /** Held until the transaction ends, so that nothing newer is overwritten. */
  private List<Contact> renewPage() {
    List<Contact> page = repository.heldUnder(keys.older(), reached, AT_ONCE);
    page.forEach(this::renew);
    return page;
  }

  private void renew(Contact contact) {
    try {
      byte[] plain = seal.open(contact.owner(), contact.details());
      contact.reseal(seal.seal(contact.owner(), plain));
    } catch (IllegalStateException broken) {
      // It stays as it is: whoever reads it is told so, and the others do not wait for it.
      LOG.errorf("Contact details do not open, of participant %s.", contact.owner().text());
    }
  }
}
