package org.safeer.survey.responsedraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.PartialAnswers;
import org.safeer.survey.response.ResponseReviews;
import org.safeer.survey.response.StoredResponses;
import org.safeer.survey.response.SubmissionRules;
import org.safeer.survey.study.Studies;

/** Responses on their way: saved as often as somebody likes, until they are submitted. */
@ApplicationScoped
public class ResponseDrafts implements StoredResponses {

  private final ResponseDraftRepository repository;
  private final ResponseReviews responses;
  private final Studies studies;
  private final Participants participants;
  private final Questionnaires questionnaires;
  private final Transactions transactions;

  ResponseDrafts(
      ResponseDraftRepository repository,
      ResponseReviews responses,
      Studies studies,
      Participants participants,
      Questionnaires questionnaires,
      Transactions transactions) {
    this.repository = repository;
    this.responses = responses;
    this.studies = studies;
    this.participants = participants;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
  }

  /**
   * Saves what is answered by now; the same again changes nothing.
   *
   * @param ifMatch what the client has seen; it may be left out at first, and where nothing changes
   * @throws ProblemException {@code response-submitted} if there is nothing to draft any more
   */
  Stored<ResponseDraftView> save(
      EntityKey key, SaveDraftRequest request, String ifMatch, Access access) {
    studies.require(key.study());
    return transactions.write(() -> saveWithin(key, request, ifMatch, access));
  }

  /** The same inside the caller's transaction. */
  public Stored<ResponseDraftView> saveWithin(
      EntityKey key, SaveDraftRequest request, String ifMatch, Access access) {
    requireConsenting(key.study(), request.participant());
    ResponseDraft draft = repository.held(key);
    requireOpen(key);
    Map<String, Answer> checked = checked(key.study(), request);
    if (draft == null) {
      return stored(begin(key, request, checked, access), true);
    }
    requireVisible(draft, access);
    if (!draft.isAs(request, checked)) {
      ETags.require(ifMatch, draft.version());
      draft.save(request, checked);
    }
    return stored(draft, false);
  }

  /** A draft, whoever saved it, inside the caller's transaction; empty if there is none. */
  public Optional<ResponseDraftView> find(EntityKey key) {
    return repository.findByIdOptional(key).map(ResponseDraftView::of);
  }

  private void requireConsenting(String study, UUID participant) {
    ParticipantFacts facts = participants.hold(study, List.of(participant)).get(participant);
    SubmissionRules.requireActive(facts);
    SubmissionRules.requireConsent(facts.coversSurvey());
  }

  private void requireOpen(EntityKey key) {
    if (responses.erased(key).isPresent()) {
      throw Problems.withdrawn();
    }
    if (responses.exists(key)) {
      throw new ProblemException(
          SurveyProblem.RESPONSE_SUBMITTED, "A response with this id is submitted; edit that.");
    }
  }

  private Map<String, Answer> checked(String study, SaveDraftRequest request) {
    return PartialAnswers.check(
        questionnaires.require(study, request.questionnaire(), request.questionnaireVersion()),
        request.answers(),
        request.metadata());
  }

  private ResponseDraft begin(
      EntityKey key, SaveDraftRequest request, Map<String, Answer> checked, Access access) {
    ResponseDraft draft = ResponseDraft.begun(key, access.client());
    draft.save(request, checked);
    repository.persistAndFlush(draft);
    return draft;
  }

  private static void requireVisible(ResponseDraft draft, Access access) {
    if (draft == null || !access.sees(draft.savedBy())) {
      throw Problems.notFound();
    }
  }

  private static Stored<ResponseDraftView> stored(ResponseDraft draft, boolean created) {
    return new Stored<>(ResponseDraftView.of(draft), draft.version(), created);
  }

  /** One draft; somebody else's is as good as none. */
  @Transactional
  ResponseDraftView view(EntityKey key, Access access) {
    ResponseDraft draft = repository.findById(key);
    requireVisible(draft, access);
    return ResponseDraftView.of(draft);
  }

  /** Forgets a draft; one that is not there, or somebody else's, changes nothing. */
  void delete(EntityKey key, Access access) {
    studies.require(key.study());
    transactions.write(
        () -> {
          ResponseDraft draft = repository.held(key);
          if (draft != null && access.sees(draft.savedBy())) {
            repository.delete(draft);
          }
          return key;
        });
  }

  /** What is submitted is a draft no more, however it was submitted. */
  @Override
  public void stored(String study, Collection<UUID> ids) {
    repository.deleteAll(study, ids);
  }

  /**
   * Deletes a withdrawn participant's drafts for ever, inside the caller's transaction.
   *
   * @return how many
   */
  public int eraseAll(String study, UUID participant) {
    repository.of(study, participant).forEach(one -> responses.bury(one.key(), participant));
    return repository.deleteAllOf(study, participant);
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }
}
