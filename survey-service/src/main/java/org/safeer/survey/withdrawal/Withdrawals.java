package org.safeer.survey.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.stream.DeadLetters;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.response.Responses;
import org.safeer.survey.responsedraft.ResponseDrafts;
import org.safeer.survey.responseimport.ResponseImports;

/** Withdrawals: what participants ask for, and what the services then erase. */
@ApplicationScoped
public class Withdrawals {

  /** This service, as erasures name it. */
  static final String THIS_SERVICE = "survey-service";

  private final WithdrawalRepository repository;
  private final ErasureTable erasures;
  private final WithdrawalViews views;
  private final Participants participants;
  private final Responses responses;
  private final ResponseDrafts drafts;
  private final ResponseImports imports;
  private final DeadLetters deadLetters;
  private final Transactions transactions;
  private final Idempotency idempotency;

  Withdrawals(
      WithdrawalRepository repository,
      ErasureTable erasures,
      WithdrawalViews views,
      Participants participants,
      Responses responses,
      ResponseDrafts drafts,
      ResponseImports imports,
      DeadLetters deadLetters,
      Transactions transactions,
      Idempotency idempotency) {
    this.repository = repository;
    this.erasures = erasures;
    this.views = views;
    this.participants = participants;
    this.responses = responses;
    this.drafts = drafts;
    this.imports = imports;
    this.deadLetters = deadLetters;
    this.transactions = transactions;
    this.idempotency = idempotency;
  }

  /**
   * Erases all that this service holds of a participant and lets the others know, at once. A second
   * request finds the first.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException {@code participant-unknown}, also for one the caller may not see
   */
  Stored<WithdrawalView> request(String study, UUID participant, Access access, KeyedCall call) {
    return transactions.write(
        () ->
            idempotency.once(
                call,
                () -> requestOrFind(study, participant, access),
                Stored.recording(WithdrawalView::id),
                known -> views.find(study, UUID.fromString(known.resource()), access).as(known)));
  }

  private Stored<WithdrawalView> requestOrFind(String study, UUID participant, Access access) {
    ParticipantFacts held = participants.holdAlone(study, participant);
    Withdrawal known = repository.of(study, participant);
    if (!access.sees(known == null ? held.registeredBy() : known.requestedBy())) {
      throw Participants.unknown();
    }
    Withdrawal withdrawal = known == null ? erase(study, participant, access) : known;
    return views.stored(withdrawal, known == null);
  }

  private Withdrawal erase(String study, UUID participant, Access access) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    participants.withdraw(study, participant);
    responses.eraseAll(study, participant);
    drafts.eraseAll(study, participant);
    imports.eraseAll(study, participant);
    deadLetters.erase(new EntityKey(study, participant).text());
    idempotency.forget(new EntityKey(study, participant).text());
    Withdrawal withdrawal = Withdrawal.requested(study, participant, access.client(), now);
    repository.persistAndFlush(withdrawal);
    erasures.note(new Erasure(study, participant, THIS_SERVICE, StateVersions.next(0), now));
    return withdrawal;
  }

  /** Who asked for a participant's withdrawal, inside the caller's transaction. */
  public Optional<WithdrawalRequest> lastOf(String study, UUID participant) {
    return Optional.ofNullable(repository.of(study, participant))
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
