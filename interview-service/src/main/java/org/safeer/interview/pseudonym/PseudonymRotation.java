package org.safeer.interview.pseudonym;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.secret.KeyRotation;

/** Encrypts entries of the studies' lists anew that were encrypted with an older key. */
@ApplicationScoped
class PseudonymRotation {

  private static final Logger LOG = Logger.getLogger(PseudonymRotation.class);

  private static final int AT_ONCE = 200;

  private final PseudonymRepository pseudonyms;
  private final PseudonymSeal seal;
  private final KeyRotation<EntityKey> rotation;

  PseudonymRotation(PseudonymRepository pseudonyms, PseudonymSeal seal) {
    this.pseudonyms = pseudonyms;
    this.seal = seal;
    this.rotation =
        new KeyRotation<>(
            "pseudonym-keys",
            "pseudonyms",
            seal.ring(),
            EntityKey.LOWEST,
            (older, after) -> QuarkusTransaction.requiringNew().call(() -> renew(older, after)));
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

  private KeyRotation.Renewed<EntityKey> renew(List<String> older, EntityKey after) {
    List<Pseudonym> page = pseudonyms.heldUnder(older, after, AT_ONCE);
    long renewed = page.stream().filter(this::renew).count();
    return page.isEmpty() ? null : new KeyRotation.Renewed<>(page.get(page.size() - 1).id, renewed);
  }

  private boolean renew(Pseudonym one) {
    try {
      one.find = seal.seal(one.owner(), seal.open(one.owner(), one.find));
      return true;
    } catch (IllegalStateException broken) {
      // It stays as it is: whoever reads it is told so, and the others do not wait for it.
      LOG.errorf("The words of the pseudonym %s do not open.", one.owner());
      return false;
    }
  }
}
