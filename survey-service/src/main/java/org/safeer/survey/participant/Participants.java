package org.safeer.survey.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.paging.Cursors;
import org.safeer.kit.paging.Page;
import org.safeer.kit.paging.PageRequest;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Outcome;
import org.safeer.survey.PageQuery;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.consentform.ConsentForms;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** The participants of the studies. */
@ApplicationScoped
public class Participants {

  private final ParticipantRepository repository;
  private final ConsentRepository consents;
  private final ConsentForms forms;
  private final Studies studies;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Cursors cursors;

  Participants(
      ParticipantRepository repository,
      ConsentRepository consents,
      ConsentForms forms,
      Studies studies,
      Transactions transactions,
      Outbox outbox,
      Cursors cursors) {
    this.repository = repository;
    this.consents = consents;
    this.forms = forms;
    this.studies = studies;
    this.transactions = transactions;
    this.outbox = outbox;
    this.cursors = cursors;
  }

  /** Registers one participant; the same again changes nothing. */
  Stored<ParticipantView> register(
      String study, UUID participant, PutParticipantRequest request, Access access) {
    StudyFacts facts = studies.require(study);
    Registration registration = Registration.of(facts, participant, request);
    return transactions.write(
        () -> registerAll(study, List.of(registration), access).get(0).orThrow());
  }

  /**
   * Registers participants with different ids, inside the caller's transaction.
   *
   * @return what became of each, in the same order
   */
  public List<Outcome<ParticipantView>> registerAll(
      String study, List<Registration> registrations, Access access) {
    List<UUID> ids = registrations.stream().map(Registration::participant).toList();
    RegistrationBatch batch = new RegistrationBatch(study, access, locked(study, ids), forms);
    List<Outcome<ParticipantView>> outcomes = registrations.stream().map(batch::register).toList();
    repository.persist(batch.created());
    outbox.appendAll(batch.created().stream().map(ParticipantState::message).toList());
    consents.persistFirst(study, batch.created());
    return outcomes;
  }

  /** What of a basis does not fit the study's consent forms, inside the caller's transaction. */
  public List<FieldError> formErrors(String study, Basis basis) {
    return RegistrationBatch.formErrors(study, basis, forms);
  }

  /**
   * One participant. That one has withdrawn may be known to all who know the id: nothing else is
   * left of them, and a client must learn why it is refused.
   */
  @Transactional
  ParticipantView view(String study, UUID participant, Access access) {
    return repository
        .findByIdOptional(new EntityKey(study, participant))
        .filter(found -> found.isWithdrawn() || access.sees(found.registeredBy()))
        .map(ParticipantView::of)
        .orElseThrow(Problems::notFound);
  }

  /** One participant as they may see themselves, inside the caller's transaction. */
  public ParticipantView view(EntityKey participant) {
    return repository
        .findByIdOptional(participant)
        .map(ParticipantView::of)
        .orElseThrow(Problems::notFound);
  }

  /**
   * Which of a study's participants have withdrawn, from all of it or from its survey, inside the
   * caller's transaction.
   */
  public Set<EntityKey> leftSurvey(String study, Set<EntityKey> participants) {
    if (participants.isEmpty()) {
      return Set.of();
    }
    return repository.all(study, participants.stream().map(EntityKey::id).toList()).stream()
        .filter(found -> ParticipantFacts.of(found).withdrawn())
        .map(Participant::key)
        .collect(Collectors.toSet());
  }

  /** A page of those the caller may see, by id. */
  @Transactional
  Page<ParticipantView> list(String study, Access access, Integer limit, String cursor) {
    PageRequest page = cursors.page(access.listName("participants", study), limit, cursor);
    studies.require(study);
    UUID after = page.after(UUID::fromString, PageQuery.FIRST);
    List<ParticipantView> found =
        repository.page(study, access, after, page.rows()).stream()
            .map(ParticipantView::of)
            .toList();
    return page.cut(found, ParticipantView::participant);
  }

  /** What is known of these participants; none of them can withdraw before the transaction ends. */
  public Map<UUID, ParticipantFacts> hold(String study, Collection<UUID> participants) {
    return locked(study, participants).values().stream()
        .map(ParticipantFacts::of)
        .collect(Collectors.toMap(ParticipantFacts::participant, Function.identity()));
  }

  /**
   * Holds a participant for their withdrawal: writers of what is theirs wait until it is done.
   *
   * @throws ProblemException {@code participant-unknown}
   */
  public ParticipantFacts holdAlone(String study, UUID participant) {
    return ParticipantFacts.of(alone(study, participant));
  }

  /**
   * Holds a participant whom the caller may see and who has not left the study.
   *
   * @throws ProblemException {@code participant-unknown}, also for one the caller may not see;
   *     {@code gone} once they have withdrawn from all
   */
  public void holdOwn(EntityKey participant, Access access) {
    ParticipantFacts held = holdAlone(participant.study(), participant.id());
    if (held.hasLeftAll()) {
      throw Problems.withdrawn();
    }
    if (!access.sees(held.registeredBy())) {
      throw unknown();
    }
  }

  /**
   * Makes a participant withdrawn for ever and deletes their consents, inside the caller's
   * transaction.
   *
   * @return how many consents
   */
  public int withdraw(String study, UUID participant) {
    Participant found = alone(study, participant);
    if (!found.withdraw()) {
      return 0;
    }
    outbox.append(ParticipantState.message(found));
    return consents.deleteAllOf(study, participant);
  }

  /** Lets a participant leave one strand for ever, inside the caller's transaction. */
  public void withdraw(String study, UUID participant, Strand strand) {
    Participant found = alone(study, participant);
    if (found.withdraw(strand)) {
      outbox.append(ParticipantState.message(found));
    }
  }

  /**
   * Publishes again, inside the caller's transaction, what these have withdrawn from, as far as
   * they have. What was seen with the version stored here is that very word.
   *
   * @param seen the version that was seen of each participant's active state
   */
  public void repeatWithdrawals(String study, Map<UUID, Long> seen) {
    List<Participant> withdrawn =
        repository.withdrawn(study, seen.keySet()).stream()
            .filter(one -> one.isWithdrawn() || one.version() != seen.get(one.key().id()))
            .toList();
    withdrawn.forEach(one -> one.outlive(seen.get(one.key().id())));
    outbox.appendAll(withdrawn.stream().map(ParticipantState::message).toList());
  }

  /**
   * Deletes all of a sandbox and publishes tombstones, inside the caller's transaction: their ids
   * are free again, withdrawn or not.
   */
  public void vacate(String study) {
    List<OutboxMessage> left =
        repository.list("study", study).stream().map(ParticipantState::tombstone).toList();
    repository.delete("study", study);
    outbox.appendAll(left);
  }

  private Participant alone(String study, UUID participant) {
    return repository
        .findByIdOptional(new EntityKey(study, participant), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(Participants::unknown);
  }

  private Map<UUID, Participant> locked(String study, Collection<UUID> ids) {
    return repository.shared(study, ids).stream()
        .collect(Collectors.toMap(found -> found.key().id(), Function.identity()));
  }

  /** The problem of a request that names a participant the study does not have. */
  public static ProblemException unknown() {
    return new ProblemException(
        SurveyProblem.PARTICIPANT_UNKNOWN,
        "/participant is no participant of this study.",
        List.of(
            new FieldError(
                "/participant",
                "unknown-participant",
                "/participant is no participant of this study.")));
  }
}
