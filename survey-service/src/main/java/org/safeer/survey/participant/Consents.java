package org.safeer.survey.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.id.Ids;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.study.Studies;

/** What participants agreed to; the newest of a participant's consents is their basis. */
@ApplicationScoped
public class Consents {

  private final ConsentRepository repository;
  private final ParticipantRepository participants;
  private final ConsentForms forms;
  private final Studies studies;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Cursors cursors;

  Consents(
      ConsentRepository repository,
      ParticipantRepository participants,
      ConsentForms forms,
      Studies studies,
      Transactions transactions,
      Outbox outbox,
      Cursors cursors) {
    this.repository = repository;
    this.participants = participants;
    this.forms = forms;
    this.studies = studies;
    this.transactions = transactions;
    this.outbox = outbox;
    this.cursors = cursors;
  }

  /**
   * Records a consent; the same again changes nothing.
   *
   * @throws ProblemException {@code participant-unknown}, also for one the caller may not see;
   *     {@code consent-differs}; {@code gone} once they have withdrawn, also from a strand that the
   *     consent has a scope of
   */
  Stored<ConsentView> put(String study, UUID consent, PutConsentRequest request, Access access) {
    studies.require(study).requireConsent();
    EntityKey key = new EntityKey(study, consent);
    return transactions.write(() -> recordOrCompare(key, request, access));
  }

  private Stored<ConsentView> recordOrCompare(
      EntityKey key, PutConsentRequest request, Access access) {
    Participant participant = held(new EntityKey(key.study(), request.participant()), access);
    Consent known = repository.findById(key);
    if (known == null) {
      return stored(record(key, participant, request.basis()), true);
    }
    if (!known.isAs(request.participant(), request.basis())) {
      throw differs(known, access);
    }
    return stored(known, false);
  }

  /**
   * Records what a participant has agreed to just now, in their own name, inside the caller's
   * transaction.
   *
   * @throws ProblemException {@code participant-unknown}; {@code gone} once they have withdrawn,
   *     also from a strand that the consent has a scope of; {@code validation-failed} if the form
   *     has no such scope or language
   */
  public void agree(EntityKey participant, Basis basis) {
    Participant held = alone(participant);
    record(new EntityKey(participant.study(), Ids.v7()), held, basis);
  }

  /** The participant, held alone: of two consents of one moment, the later one is the newer. */
  private Participant held(EntityKey key, Access access) {
    Participant found = alone(key);
    if (!access.sees(found.registeredBy())) {
      throw Participants.unknown();
    }
    return found;
  }

  private Participant alone(EntityKey key) {
    Participant found =
        participants
            .findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(Participants::unknown);
    if (found.isWithdrawn()) {
      throw Problems.withdrawn();
    }
    return found;
  }

  private Consent record(EntityKey key, Participant participant, Basis basis) {
    if (participant.hasLeft(basis)) {
      throw Problems.withdrawn();
    }
    Problems.requireNone(forms.errors(key.study(), basis.agreement(), ""));
    Consent consent = Consent.given(key.id(), participant, basis);
    repository.persistAndFlush(consent);
    if (participant.agree(basis)) {
      outbox.append(ParticipantState.message(participant));
    }
    return consent;
  }

  private static ProblemException differs(Consent stored, Access access) {
    ProblemException differs =
        new ProblemException(
            SurveyProblem.CONSENT_DIFFERS,
            "A consent with this id was recorded before, with other content.",
            List.of());
    // Which version is stored is nobody's business but the registering client's and the team's.
    return access.sees(stored.registeredBy())
        ? differs.with("storedVersion", stored.version())
        : differs;
  }

  /** One consent; that of somebody else's participant is as good as none. */
  @Transactional
  Stored<ConsentView> find(String study, UUID consent, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, consent))
        .filter(found -> access.sees(found.registeredBy()))
        .map(found -> stored(found, false))
        .orElseThrow(Problems::notFound);
  }

  /**
   * A page of those the caller may see, by id.
   *
   * @param participant whose alone; null for all
   */
  @Transactional
  Page<ConsentView> list(
      String study, UUID participant, Access access, Integer limit, String cursor) {
    String list = access.listName("consents", study) + "/" + participant;
    PageRequest page = cursors.page(list, limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<ConsentView> found =
        repository.page(study, access, participant, after, page.rows()).stream()
            .map(ConsentView::of)
            .toList();
    return page.cut(found, ConsentView::consent);
  }

  private static Stored<ConsentView> stored(Consent consent, boolean created) {
    return new Stored<>(ConsentView.of(consent), consent.version(), created);
  }
}
