package org.safeer.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.MissingKeyException;
import org.safeer.kit.secret.Seal;
import org.safeer.kit.secret.Sealed;
import org.safeer.survey.EntityKey;
import org.safeer.survey.SurveyProblem;

/** Encrypts contact details, each for the participant whose they are. */
@ApplicationScoped
class ContactSeal {

  private final Seal seal;

  ContactSeal(ContactKeys keys) {
    this.seal = new Seal(keys.ring());
  }

  /**
   * Encrypts with the key that writes.
   *
   * @throws ProblemException {@code contacts-unavailable} without any key
   */
  Sealed seal(EntityKey participant, byte[] plain) {
    try {
      return seal.seal(participant.text(), plain);
    } catch (MissingKeyException none) {
      throw unavailable();
    }
  }

  /**
   * Decrypts with whichever key it was encrypted with.
   *
   * @throws ProblemException {@code contacts-unavailable} if that key is not here
   * @throws IllegalStateException if it is not what was sealed for this participant
   */
  byte[] open(EntityKey participant, Sealed contact) {
    try {
      return seal.open(participant.text(), contact);
    } catch (MissingKeyException gone) {
      throw unavailable();
    }
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        SurveyProblem.CONTACTS_UNAVAILABLE, "This installation lacks the key of contact details.");
  }
}
