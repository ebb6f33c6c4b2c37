package org.safeer.survey.contact;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys are that contact details are encrypted with. */
@ConfigMapping(prefix = "safeer.contacts")
public interface ContactConfig {

  /**
   * A file of lines {@code id base64}, each an AES key of 32 bytes: the first one encrypts, all of
   * them decrypt, and what an older one encrypted is encrypted anew. Without it, no contact details
   * are taken.
   */
  Optional<Path> keys();
}
