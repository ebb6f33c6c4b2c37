package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Transactions;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.responseaudit.AuditTrail;
import org.safeer.survey.responseaudit.AuditedAct;

/** What the team thinks of the responses, and where other features find them. */
@ApplicationScoped
public class ResponseReviews {

  private final ResponseRepository repository;
  private final ResponseTombstoneRepository tombstones;
  private final HeldResponses held;
  private final ResponsePlaces places;
  private final ResponseListeners listeners;
  private final Questionnaires questionnaires;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Outbox outbox;

  ResponseReviews(
      ResponseRepository repository,
      ResponseTombstoneRepository tombstones,
      HeldResponses held,
      ResponsePlaces places,
      ResponseListeners listeners,
      Questionnaires questionnaires,
      AuditTrail audit,
      Transactions transactions,
      Outbox outbox) {
    this.repository = repository;
    this.tombstones = tombstones;
    this.held = held;
    this.places = places;
    this.listeners = listeners;
    this.questionnaires = questionnaires;
    this.audit = audit;
    this.transactions = transactions;
    this.outbox = outbox;
  }

  /**
   * Decides on a response; the decision that is there already changes nothing.
   *
   * @param ifMatch what the client has seen; it may be left out where nothing changes
   * @throws ProblemException {@code precondition-required} or {@code precondition-failed} if it
   *     would decide on what the client has not seen; {@code quota-full} if it was rejected, and
   *     its place given to another one
   */
  public ResponseFacts review(EntityKey key, ReviewState state, String ifMatch, Access access) {
    return transactions.write(
        () -> {
          Response response = held.hold(key, access);
          if (response.review() != state) {
            ETags.require(ifMatch, response.version());
            boolean counted = response.counts();
            response.review(state);
            places.follow(response, counted);
            audit.note(key, AuditedAct.reviewed(access.client(), state.name()));
            listeners.changed(response);
            outbox.append(
                ResponseState.message(
                    response, new PublishedVersions(questionnaires).of(response)));
          }
          return ResponseFacts.of(response);
        });
  }

  /** A response that the caller may see, inside a transaction of its own or the caller's. */
  @Transactional
  public ResponseFacts find(EntityKey key, Access access) {
    return repository
        .findByIdOptional(key)
        .filter(found -> access.sees(found.submittedBy()))
        .map(ResponseFacts::of)
        .orElseThrow(Problems::notFound);
  }

  /**
   * A response that is there until the caller's transaction ends.
   *
   * @throws ProblemException {@code gone} if its participant has withdrawn
   */
  public ResponseFacts hold(EntityKey key, Access access) {
    return ResponseFacts.of(held.hold(key, access));
  }

  /** Whether anybody's response has this id. */
  public boolean exists(EntityKey key) {
    return repository.findByIdOptional(key).isPresent();
  }

  /**
   * Lets nothing be submitted under an id that a withdrawn participant's draft had, inside the
   * caller's transaction. Nobody was told of it, so nobody is told of its end.
   */
  public void bury(EntityKey draft, UUID participant) {
    if (!exists(draft)) {
      tombstones.persist(ResponseTombstone.of(draft, participant, StateVersions.next(0)));
    }
  }

  /** Whose response, or draft of one, was erased; empty if there was none. */
  public Optional<UUID> erased(EntityKey key) {
    return tombstones.findByIdOptional(key).map(ResponseTombstone::participant);
  }
}
