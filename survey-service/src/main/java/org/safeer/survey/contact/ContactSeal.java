package org.safeer.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.SurveyProblem;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce. Whose details they are is authenticated with
 * them: a row copied to another participant does not open.
 */
@ApplicationScoped
class ContactSeal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final ContactKeys keys;
  private final SecureRandom random = new SecureRandom();

  ContactSeal(ContactKeys keys) {
    this.keys = keys;
  }

  /**
   * Encrypts with the key that writes.
   *
   * @throws ProblemException {@code contacts-unavailable} without any key
   */
  SealedContact seal(EntityKey participant, byte[] plain) {
    String keyId = keys.current().orElseThrow(ContactSeal::unavailable);
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, participant);
      return new SealedContact(keyId, nonce, cipher.doFinal(plain));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has AES-GCM", impossible);
    }
  }

  /**
   * Decrypts with whichever key it was encrypted with.
   *
   * @throws ProblemException {@code contacts-unavailable} if that key is not here
   * @throws IllegalStateException if it is not what was sealed for this participant
   */
  byte[] open(EntityKey participant, SealedContact contact) {
    try {
      return cipher(Cipher.DECRYPT_MODE, contact.keyId(), contact.nonce(), participant)
          .doFinal(contact.sealed());
    } catch (AEADBadTagException changed) {
      throw new IllegalStateException("contact details were changed in the database", changed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has AES-GCM", impossible);
    }
  }

  private Cipher cipher(int mode, String keyId, byte[] nonce, EntityKey participant)
      throws GeneralSecurityException {
    SecretKey key = keys.of(keyId).orElseThrow(ContactSeal::unavailable);
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((keyId + "/" + participant.text()).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        SurveyProblem.CONTACTS_UNAVAILABLE, "This installation lacks the key of contact details.");
  }
}
