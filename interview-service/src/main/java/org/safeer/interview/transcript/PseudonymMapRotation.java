package org.safeer.interview.transcript;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.pseudonym.PseudonymSeal;
import org.safeer.kit.secret.KeyRotation;

/** Encrypts pseudonym maps anew that were encrypted with an older key. */
@ApplicationScoped
class PseudonymMapRotation {

  private static final int AT_ONCE = 20;
  private static final TranscriptId START = new TranscriptId("", new UUID(0, 0));

  private final KeyRotation<TranscriptId, PseudonymMap> rotation;

  PseudonymMapRotation(PseudonymMapRepository maps, PseudonymSeal seal) {
    this.rotation =
        new KeyRotation<>(
            "pseudonym-map-keys",
            "pseudonym maps",
            seal.ring(),
            START,
            new Rows(maps, seal),
            page -> QuarkusTransaction.requiringNew().call(page::get));
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

  private record Rows(PseudonymMapRepository maps, PseudonymSeal seal)
      implements KeyRotation.Rows<TranscriptId, PseudonymMap> {

    @Override
    public List<PseudonymMap> held(List<String> keys, TranscriptId after) {
      return maps.heldUnder(keys, after, AT_ONCE);
    }

    @Override
    public TranscriptId place(PseudonymMap map) {
      return map.id;
    }

    @Override
    public String owner(PseudonymMap map) {
      return PseudonymMap.owner(map.id);
    }

    @Override
    public void renew(PseudonymMap map) {
      map.originals = seal.seal(owner(map), seal.open(owner(map), map.originals));
    }
  }
}
