package org.safeer.kit.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce. Whose secret it is is authenticated with it: a
 * row copied to another owner does not open.
 */
public final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final KeyRing keys;
  private final SecureRandom random = new SecureRandom();

  public Seal(KeyRing keys) {
    this.keys = keys;
  }

  /**
   * Encrypts with the key that writes.
   *
   * @param owner whose secret it is; only for the same it opens
   * @throws MissingKeyException without any key
   */
  public Sealed seal(String owner, byte[] plain) {
    String keyId = keys.current().orElseThrow(MissingKeyException::new);
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, owner);
      return new Sealed(keyId, nonce, cipher.doFinal(plain));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has AES-GCM", impossible);
    }
  }

  /**
   * Decrypts with whichever key it was encrypted with.
   *
   * @throws MissingKeyException if that key is not here
   * @throws IllegalStateException if it is not what was sealed for this owner
   */
  public byte[] open(String owner, Sealed sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, sealed.keyId(), sealed.nonce(), owner)
          .doFinal(sealed.bytes());
    } catch (AEADBadTagException changed) {
      throw new IllegalStateException("a secret was changed in the database", changed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has AES-GCM", impossible);
    }
  }

  private Cipher cipher(int mode, String keyId, byte[] nonce, String owner)
      throws GeneralSecurityException {
    SecretKey key = keys.of(keyId).orElseThrow(MissingKeyException::new);
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((keyId + "/" + owner).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
