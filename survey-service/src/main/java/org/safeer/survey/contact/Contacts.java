package org.safeer.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.secret.Sealed;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.Participants;

/** How participants can be reached: kept apart from all they said, and encrypted. */
@ApplicationScoped
public class Contacts {

  private final ContactRepository repository;
  private final ContactSeal seal;
  private final Participants participants;
  private final Transactions transactions;

  Contacts(
      ContactRepository repository,
      ContactSeal seal,
      Participants participants,
      Transactions transactions) {
    this.repository = repository;
    this.seal = seal;
    this.participants = participants;
    this.transactions = transactions;
  }

  /**
   * Stores the details of a participant, in place of those that {@code ifMatch} names.
   *
   * @throws ProblemException {@code participant-unknown}, also for one the caller may not see;
   *     {@code gone} once they have withdrawn from all; {@code precondition-required}, {@code
   *     precondition-failed}; {@code contacts-unavailable}
   */
  Stored<ContactView> put(
      EntityKey participant, PutContactRequest details, String ifMatch, Access access) {
    Problems.requireNone(details.errors());
    return transactions.write(
        () -> {
          participants.holdOwn(participant, access);
          return createOrReplace(participant, details, ifMatch);
        });
  }

  private Stored<ContactView> createOrReplace(
      EntityKey participant, PutContactRequest details, String ifMatch) {
    Contact known = repository.of(participant);
    if (known == null) {
      Contact contact = Contact.of(participant, sealed(participant, details));
      repository.persist(contact);
      return stored(participant, details, contact, true);
    }
    if (!opened(participant, known).equals(details)) {
      ETags.require(ifMatch, known.version());
      known.replace(sealed(participant, details));
    }
    return stored(participant, details, known, false);
  }

  /** The details of a participant; {@code not-found} if there are none. */
  @Transactional
  ContactView view(EntityKey participant) {
    Contact known = repository.of(participant);
    if (known == null) {
      throw Problems.notFound();
    }
    return ContactView.of(participant, opened(participant, known), known.version());
  }

  /** Deletes the details of a participant; without any, nothing changes. */
  void delete(EntityKey participant, Access access) {
    transactions.write(
        () -> {
          participants.holdOwn(participant, access);
          return repository.erase(participant);
        });
  }

  /**
   * Deletes a withdrawn participant's details, inside the caller's transaction.
   *
   * @return how many there were: one or none
   */
  public int eraseAll(String study, UUID participant) {
    return repository.erase(new EntityKey(study, participant)) ? 1 : 0;
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }

  private Sealed sealed(EntityKey participant, PutContactRequest details) {
    return seal.seal(participant, EventJson.write(details));
  }

  private PutContactRequest opened(EntityKey participant, Contact contact) {
    try {
      return EventJson.read(seal.open(participant, contact.details()), PutContactRequest.class);
    } catch (IOException unreadable) {
      // Without its cause, which would quote what is in it.
      throw new IllegalStateException("contact details are not readable");
    }
  }

  private static Stored<ContactView> stored(
      EntityKey participant, PutContactRequest details, Contact contact, boolean created) {
    return new Stored<>(
        ContactView.of(participant, details, contact.version()), contact.version(), created);
  }
}
