package org.safeer.survey.responsedraft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.response.ResponseReviews;
import org.safeer.survey.response.ResponseView;
import org.safeer.survey.response.Responses;

/** Drafts that become responses. */
@ApplicationScoped
class DraftSubmissions {

  private final ResponseDraftRepository drafts;
  private final Responses responses;
  private final ResponseReviews reviews;
  private final Participants participants;
  private final Transactions transactions;
  private final Idempotency idempotency;

  DraftSubmissions(
      ResponseDraftRepository drafts,
      Responses responses,
      ResponseReviews reviews,
      Participants participants,
      Transactions transactions,
      Idempotency idempotency) {
    this.drafts = drafts;
    this.responses = responses;
    this.reviews = reviews;
    this.participants = participants;
    this.transactions = transactions;
    this.idempotency = idempotency;
  }

  /**
   * Submits a draft as if its answers were sent now; one that was submitted before is found. The
   * response is that of the client which saved it, whoever of the team submits it.
   *
   * @param call the request, which may be sent again
   * @throws ProblemException {@code gone} if its participant has withdrawn; whatever speaks against
   *     the response: the draft then stays
   */
  Stored<ResponseView> submit(EntityKey key, Access access, KeyedCall call) {
    return transactions.write(() -> submitHeld(key, access, call));
  }

  private Stored<ResponseView> submitHeld(EntityKey key, Access access, KeyedCall call) {
    UUID participant = drafts.participantOf(key);
    if (participant == null) {
      requireNotErased(key);
      participant = responses.view(key.study(), key.id(), access).participant();
    }
    // The participant before the draft, as a withdrawal does it: the two never wait in turn.
    participants.hold(key.study(), List.of(participant));
    return idempotency.once(
        call.about(List.of(new EntityKey(key.study(), participant).text())),
        () -> submitOrFind(key, access),
        Stored.recording(ResponseView::response),
        known -> submittedBefore(key, access).as(known));
  }

  private Stored<ResponseView> submitOrFind(EntityKey key, Access access) {
    ResponseDraft draft = drafts.held(key);
    if (draft == null) {
      requireNotErased(key);
      return submittedBefore(key, access);
    }
    if (!access.sees(draft.savedBy())) {
      throw Problems.notFound();
    }
    return store(draft, access);
  }

  private void requireNotErased(EntityKey key) {
    if (reviews.erased(key).isPresent()) {
      throw Problems.withdrawn();
    }
  }

  private Stored<ResponseView> store(ResponseDraft draft, Access access) {
    Access bringer = new Access(draft.savedBy(), access.team());
    return responses
        .submitAll(draft.key().study(), List.of(draft.submission()), bringer)
        .get(0)
        .orThrow();
  }

  private Stored<ResponseView> submittedBefore(EntityKey key, Access access) {
    ResponseView view = responses.view(key.study(), key.id(), access);
    return new Stored<>(view, view.version(), false);
  }
}
