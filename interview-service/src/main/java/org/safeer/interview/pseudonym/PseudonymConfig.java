package org.safeer.interview.pseudonym;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys are that identifying words are encrypted with. */
@ConfigMapping(prefix = "safeer.pseudonyms")
public interface PseudonymConfig {

  /**
   * A file of lines {@code id base64}, each an AES key of 32 bytes: the first one encrypts, all of
   * them decrypt, and what an older one encrypted is encrypted anew. Without it, no identifying
   * words are taken to be kept.
   */
  Optional<Path> keys();
}
