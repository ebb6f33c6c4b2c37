package org.safeer.survey.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.contact.Contacts;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;

/** Withdrawals: what participants ask for, and what the services then erase. */
@ApplicationScoped
public class Withdrawals {

  private final WithdrawalRepository repository;
  private final ErasureTable erasures;
  private final WithdrawalViews views;
  private final Participants participants;
  private final SurveyErasure survey;
  private final Contacts contacts;
  private final Transactions transactions;
  private final Idempotency idempotency;

  Withdrawals(
      WithdrawalRepository repository,
      ErasureTable erasures,
      WithdrawalViews views,
      Participants participants,
      SurveyErasure survey,
      Contacts contacts,
      Transactions transactions,
      Idempotency idempotency) {
    this.repository = repository;
    this.erasures = erasures;
    this.views = views;
    this.participants = participants;
    this.survey = survey;
    this.contacts = contacts;
    this.transactions = transactions;
    this.idempotency = idempotency;
  }

  /**
   * Erases all that this service holds of a participant, or of one strand of theirs, and lets the
   * others know, at once. A second request finds the first; who has withdrawn from all has
   * withdrawn from each strand.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException {@code participant-unknown}, also for one the caller may not see
   */
  Stored<WithdrawalView> request(
      String study, RequestWithdrawalRequest request, Access access, KeyedCall call) {
    EntityKey participant = new EntityKey(study, request.participant());
    return transactions.write(
        () ->
            idempotency.once(
                call,
                () -> requestOrFind(participant, request.scope(), access),
                Stored.recording(WithdrawalView::id),
                known -> views.find(study, UUID.fromString(known.resource()), access).as(known)));
  }

  /**
   * The same for a participant who asks themselves; the client that registered them sees it as if
   * it had asked.
   */
  public Stored<WithdrawalView> requestOwn(EntityKey participant, WithdrawalScope scope) {
    return transactions.write(
        () -> {
          ParticipantFacts held = participants.holdAlone(participant.study(), participant.id());
          Withdrawal known = known(participant, scope);
          return eraseOrFind(known, participant, scope, held.registeredBy());
        });
  }

  private Stored<WithdrawalView> requestOrFind(
      EntityKey participant, WithdrawalScope scope, Access access) {
    ParticipantFacts held = participants.holdAlone(participant.study(), participant.id());
    Withdrawal known = known(participant, scope);
    if (!access.sees(known == null ? held.registeredBy() : known.requestedBy())) {
      throw Participants.unknown();
    }
    return eraseOrFind(known, participant, scope, access.client());
  }

  private Stored<WithdrawalView> eraseOrFind(
      Withdrawal known, EntityKey participant, WithdrawalScope scope, String client) {
    Withdrawal withdrawal = known == null ? erase(participant, scope, client) : known;
    return views.stored(withdrawal, known == null);
  }

  /** What the participant has asked for, in the order of time, inside the caller's transaction. */
  public List<WithdrawalView> ofParticipant(EntityKey participant) {
    return views.ofParticipant(participant);
  }

  private Withdrawal known(EntityKey participant, WithdrawalScope scope) {
    Withdrawal all = repository.of(participant, WithdrawalScope.ALL);
    return all == null ? repository.of(participant, scope) : all;
  }

  private Withdrawal erase(EntityKey participant, WithdrawalScope scope, String client) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String study = participant.study();
    UUID id = participant.id();
    Map<String, Integer> erased =
        scope == WithdrawalScope.INTERVIEW ? Map.of() : survey.erase(study, id);
    if (scope == WithdrawalScope.ALL) {
      erased.put("contacts", contacts.eraseAll(study, id));
      erased.put("consents", participants.withdraw(study, id));
    }
    scope.strand().ifPresent(strand -> participants.withdraw(study, id, strand));
    Withdrawal withdrawal = Withdrawal.requested(study, id, scope, client, now);
    repository.persistAndFlush(withdrawal);
    if (scope.services().contains(Services.SURVEY)) {
      long version = StateVersions.next(0);
      erasures.note(new Erasure(study, id, scope, Services.SURVEY, version, now, erased));
    }
    return withdrawal;
  }

  /** Who asked for a participant's withdrawal, inside the caller's transaction. */
  public Optional<WithdrawalRequest> lastOf(String study, UUID participant) {
    return Optional.ofNullable(known(new EntityKey(study, participant), WithdrawalScope.SURVEY))
        .map(found -> new WithdrawalRequest(found.requestedBy(), found.requestedAt()));
  }

  /** Forgets all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    erasures.vacate(study);
    repository.delete("study", study);
  }

  /** Notes another service's erasure, inside the caller's transaction. */
  public void acknowledge(Erasure erasure) {
    erasures.note(erasure);
  }
}
