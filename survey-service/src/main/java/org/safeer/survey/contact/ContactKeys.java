package org.safeer.survey.contact;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeer.kit.secret.KeyRing;

/** The keys of contact details; a file that cannot be read stops the service as it starts. */
@ApplicationScoped
@Startup
class ContactKeys {

  private final KeyRing ring;

  @Inject
  ContactKeys(ContactConfig config) {
    this.ring = KeyRing.read(config.keys());
  }

  ContactKeys(List<String> lines) {
    this.ring = new KeyRing(lines);
  }

  KeyRing ring() {
    return ring;
  }
}
