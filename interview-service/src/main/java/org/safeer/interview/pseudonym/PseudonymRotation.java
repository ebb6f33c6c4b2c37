package org.safeer.interview.pseudonym;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.secret.KeyRotation;

/** Encrypts entries of the studies' lists anew that were encrypted with an older key. */
@ApplicationScoped
class PseudonymRotation {

  private static final int AT_ONCE = 200;

  private final KeyRotation<EntityKey, Pseudonym> rotation;

  PseudonymRotation(PseudonymRepository pseudonyms, PseudonymSeal seal) {
    this.rotation =
        new KeyRotation<>(
            "pseudonym-keys",
            "pseudonyms",
            seal.ring(),
            EntityKey.LOWEST,
            new Rows(pseudonyms, seal),
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

  private record Rows(PseudonymRepository pseudonyms, PseudonymSeal seal)
      implements KeyRotation.Rows<EntityKey, Pseudonym> {

    @Override
    public List<Pseudonym> held(List<String> keys, EntityKey after) {
      return pseudonyms.heldUnder(keys, after, AT_ONCE);
    }

    @Override
    public EntityKey place(Pseudonym one) {
      return one.id;
    }

    @Override
    public String owner(Pseudonym one) {
      return one.owner();
    }

    @Override
    public void renew(Pseudonym one) {
      one.find = seal.seal(one.owner(), seal.open(one.owner(), one.find));
    }
  }
}
