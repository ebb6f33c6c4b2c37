package org.safeer.interview.transcript;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.safeer.interview.pseudonym.PseudonymSeal;
import org.safeer.kit.secret.KeyRotation;

/** Encrypts pseudonym maps anew that were encrypted with an older key. */
@ApplicationScoped
class PseudonymMapRotation {

  private static final Logger LOG = Logger.getLogger(PseudonymMapRotation.class);

  private static final int AT_ONCE = 20;
  private static final TranscriptId START = new TranscriptId("", new UUID(0, 0));

  private final PseudonymMapRepository maps;
  private final PseudonymSeal seal;
  private final KeyRotation<TranscriptId> rotation;

  PseudonymMapRotation(PseudonymMapRepository maps, PseudonymSeal seal) {
    this.maps = maps;
    this.seal = seal;
    this.rotation =
        new KeyRotation<>(
            "pseudonym-map-keys",
            "pseudonym maps",
            seal.ring(),
            START,
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

  private KeyRotation.Renewed<TranscriptId> renew(List<String> older, TranscriptId after) {
    List<PseudonymMap> page = maps.heldUnder(older, after, AT_ONCE);
    long renewed = page.stream().filter(this::renew).count();
    return page.isEmpty() ? null : new KeyRotation.Renewed<>(page.get(page.size() - 1).id, renewed);
  }

  private boolean renew(PseudonymMap map) {
    String owner = PseudonymMap.owner(map.id);
    try {
      map.originals = seal.seal(owner, seal.open(owner, map.originals));
      return true;
    } catch (IllegalStateException broken) {
      // It stays as it is: whoever reads it is told so, and the others do not wait for it.
      LOG.errorf("The words of %s do not open.", owner);
      return false;
    }
  }
}
