package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.outbox.Outbox;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.responseaudit.AuditTrail;
import org.safeer.survey.responseaudit.AuditedAct;

/** Edits of responses: each adds a content and deletes none. */
@ApplicationScoped
class ResponseEdits {

  private final HeldResponses responses;
  private final ResponsePlaces places;
  private final ResponseListeners listeners;
  private final ResponseVersionRepository versions;
  private final ResponseVersions reading;
  private final Participants participants;
  private final AuditTrail audit;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final Outbox outbox;

  ResponseEdits(
      HeldResponses responses,
      ResponsePlaces places,
      ResponseListeners listeners,
      ResponseVersionRepository versions,
      ResponseVersions reading,
      Participants participants,
      AuditTrail audit,
      Questionnaires questionnaires,
      Transactions transactions,
      Idempotency idempotency,
      Outbox outbox) {
    this.responses = responses;
    this.places = places;
    this.listeners = listeners;
    this.versions = versions;
    this.reading = reading;
    this.participants = participants;
    this.audit = audit;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.outbox = outbox;
  }

  /**
   * Puts other answers in place of those that count; the same answers change nothing.
   *
   * @param ifMatch what the client has seen; it may be left out where nothing changes
   * @param call the request, which may be sent again
   * @throws ProblemException {@code response-reviewed}, {@code consent-missing}, {@code gone}, what
   *     is wrong with the answers, or {@code quota-full} if it was rejected, and its place given to
   *     another one
   */
  Stored<ResponseVersionView> edit(
      EntityKey key, EditResponseRequest request, String ifMatch, Access access, KeyedCall call) {
    return transactions.write(
        () -> {
          Response response = responses.hold(key, access);
          return idempotency.once(
              call.about(List.of(new EntityKey(key.study(), response.participant()).text())),
              () -> editOrCompare(response, request, ifMatch, access),
              Stored.recording(ResponseVersionView::contentVersion),
              known -> stored(response, Integer.parseInt(known.resource()), false).as(known));
        });
  }

  private Stored<ResponseVersionView> editOrCompare(
      Response response, EditResponseRequest request, String ifMatch, Access access) {
    PublishedQuestionnaire published = new PublishedVersions(questionnaires).of(response);
    // What is asked may depend on the day: that of the interview, not that of its correction.
    AnswerSheet sheet = AnswerSheet.check(published, request.answers(), response.submittedAt());
    Problems.requireNone(sheet.errors());
    if (sheet.complete().equals(response.answers())) {
      return stored(response, response.contentVersion(), false);
    }
    SubmissionRules.requireEditable(response, access);
    ETags.require(ifMatch, response.version());
    requireConsent(response);
    edit(response, sheet.complete(), request.reason(), access);
    listeners.changed(response);
    outbox.append(ResponseState.message(response, published));
    return stored(response, response.contentVersion(), true);
  }

  private void requireConsent(Response response) {
    UUID participant = response.participant();
    SubmissionRules.requireConsent(
        participants
            .hold(response.key().study(), List.of(participant))
            .get(participant)
            .coversSurvey());
  }

  private void edit(Response response, Map<String, Answer> complete, String reason, Access access) {
    if (response.contentVersion() == Response.FIRST) {
      versions.persist(ResponseVersion.first(response));
    }
    boolean counted = response.counts();
    response.edit(complete);
    places.follow(response, counted);
    versions.persist(ResponseVersion.edited(response, reason, access.client()));
    audit.note(
        response.key(), AuditedAct.edited(access.client(), response.contentVersion(), reason));
  }

  private Stored<ResponseVersionView> stored(Response response, int number, boolean created) {
    ResponseVersionView view = reading.content(response, number);
    return new Stored<>(view, view.version(), created);
  }
}
