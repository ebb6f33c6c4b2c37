package org.safeer.interview.pseudonym;

import jakarta.persistence.Embeddable;
import org.safeer.kit.secret.Sealed;

/**
 * Identifying words as they are stored.
 *
 * @param keyId names the key they are encrypted with
 * @param nonce 12 random bytes, used once
 * @param sealed the cipher text with its tag
 */
@Embeddable
public record SealedWords(String keyId, byte[] nonce, byte[] sealed) {

  static SealedWords of(Sealed sealed) {
    return new SealedWords(sealed.keyId(), sealed.nonce(), sealed.bytes());
  }

  Sealed asSealed() {
    return new Sealed(keyId, nonce, sealed);
  }
}
