package org.safeer.interview.pseudonym;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.KeyRing;
import org.safeer.kit.secret.MissingKeyException;
import org.safeer.kit.secret.Seal;

/**
 * Encrypts identifying words. A file of keys that cannot be read stops the service as it starts.
 */
@ApplicationScoped
@Startup
public class PseudonymSeal {

  private final KeyRing ring;
  private final Seal seal;

  @Inject
  PseudonymSeal(PseudonymConfig config) {
    this(KeyRing.read(config.keys()));
  }

  /** With these lines of a file of keys. */
  public PseudonymSeal(List<String> lines) {
    this(new KeyRing(lines));
  }

  private PseudonymSeal(KeyRing ring) {
    this.ring = ring;
    this.seal = new Seal(ring);
  }

  /** The keys, to change them. */
  public KeyRing ring() {
    return ring;
  }

  /**
   * Encrypts with the key that writes.
   *
   * @param owner what they belong to; only for the same they open
   * @throws ProblemException {@code pseudonyms-unavailable} without any key
   */
  public SealedWords seal(String owner, byte[] words) {
    try {
      return SealedWords.of(seal.seal(owner, words));
    } catch (MissingKeyException none) {
      throw unavailable();
    }
  }

  /**
   * Decrypts with whichever key it was encrypted with.
   *
   * @throws ProblemException {@code pseudonyms-unavailable} if that key is not here
   * @throws IllegalStateException if it is not what was sealed for this owner
   */
  public byte[] open(String owner, SealedWords words) {
    try {
      return seal.open(owner, words.asSealed());
    } catch (MissingKeyException gone) {
      throw unavailable();
    }
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        InterviewProblem.PSEUDONYMS_UNAVAILABLE,
        "This installation lacks the key of identifying words.");
  }
}
