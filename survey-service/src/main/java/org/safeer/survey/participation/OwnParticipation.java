package org.safeer.survey.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.response.Responses;
import org.safeer.survey.response.Submission;
import org.safeer.survey.responsedraft.ResponseDraftView;
import org.safeer.survey.responsedraft.ResponseDrafts;
import org.safeer.survey.responsedraft.SaveDraftRequest;

/**
 * What a respondent does with the code they were given when they entered.
 *
 * <p>Whatever is wrong with a code, the problem is {@code not-found}; of one whose owner has
 * withdrawn it is {@code gone}.
 */
@ApplicationScoped
class OwnParticipation {

  private final ParticipationRepository repository;
  private final ResponseDrafts drafts;
  private final Responses responses;
  private final Participants participants;
  private final Transactions transactions;

  OwnParticipation(
      ParticipationRepository repository,
      ResponseDrafts drafts,
      Responses responses,
      Participants participants,
      Transactions transactions) {
    this.repository = repository;
    this.drafts = drafts;
    this.responses = responses;
    this.participants = participants;
    this.transactions = transactions;
  }

  /** Where the code's owner stands. */
  @Transactional
  ParticipationView read(String codeHash) {
    return ParticipationView.of(opened(codeHash));
  }

  /** Which version of which questionnaire the code's owner answers. */
  @Transactional
  QuestionnaireVersionKey questionnaire(String codeHash) {
    Participation opened = opened(codeHash);
    return new QuestionnaireVersionKey(
        opened.key().study(), opened.questionnaire(), opened.questionnaireVersion());
  }

  /**
   * What is saved.
   *
   * @throws ProblemException {@code response-submitted} if nothing is saved here any more
   */
  @Transactional
  SavedAnswersView answers(String codeHash) {
    Participation opened = opened(codeHash);
    requireBegun(opened);
    return drafts
        .find(opened.response())
        .map(SavedAnswersView::of)
        .orElseGet(SavedAnswersView::none);
  }

  /**
   * Saves what is answered by now, as any draft is saved.
   *
   * @throws ProblemException {@code response-submitted}, and whatever speaks against a draft
   */
  Stored<SavedAnswersView> save(String codeHash, SaveAnswersRequest request, String ifMatch) {
    return held(
        codeHash,
        own -> {
          requireBegun(own);
          Stored<ResponseDraftView> draft =
              drafts.saveWithin(
                  own.response(), draft(own, request), ifMatch, Participations.RESPONDENT);
          return new Stored<>(SavedAnswersView.of(draft.view()), draft.version(), draft.created());
        });
  }

  private static SaveDraftRequest draft(Participation own, SaveAnswersRequest request) {
    return new SaveDraftRequest(
        own.participant(),
        own.questionnaire(),
        own.questionnaireVersion(),
        request.answers(),
        request.metadata());
  }

  /**
   * Submits what is saved by the rules of every response; a second time changes nothing.
   *
   * @throws ProblemException whatever speaks against the response: what is saved then stays
   */
  Stored<ParticipationView> submit(String codeHash) {
    return held(
        codeHash,
        own -> {
          boolean first = own.status() == ParticipationStatus.BEGUN;
          if (first) {
            EntityKey response = own.response();
            Submission submission = submission(own, drafts.find(response).orElse(null));
            responses
                .submitAll(response.study(), List.of(submission), Participations.RESPONDENT)
                .get(0)
                .orThrow();
            own.submit();
          }
          return new Stored<>(ParticipationView.of(own), own.version(), first);
        });
  }

  /** What the page does not say of when and how, is known from how they entered. */
  private static Submission submission(Participation own, ResponseDraftView draft) {
    Map<String, Answer> answers = draft == null ? Map.of() : draft.answers();
    return Submission.of(
            own.response().id(),
            own.participant(),
            own.questionnaire(),
            own.questionnaireVersion(),
            answers)
        .with(metadata(own, draft == null ? null : draft.metadata()));
  }

  private static ResponseMetadata metadata(Participation own, ResponseMetadata told) {
    ResponseMetadata known = new ResponseMetadata(own.begunAt(), own.language(), null);
    return told == null
        ? known
        : new ResponseMetadata(
            Objects.requireNonNullElse(told.startedAt(), known.startedAt()),
            Objects.requireNonNullElse(told.language(), known.language()),
            told.sections());
  }

  private <T> T held(String codeHash, Function<Participation, T> work) {
    return transactions.write(
        () -> {
          // The participant first, as a withdrawal does it: the two never wait in turn.
          EntityKey owner = repository.participantOf(codeHash).orElseThrow(Problems::notFound);
          participants.hold(owner.study(), List.of(owner.id()));
          return work.apply(sound(repository.held(codeHash)));
        });
  }

  private Participation opened(String codeHash) {
    return sound(repository.opened(codeHash).orElse(null));
  }

  private static Participation sound(Participation found) {
    if (found == null) {
      throw Problems.notFound();
    }
    if (found.status() == ParticipationStatus.ERASED) {
      throw Problems.withdrawn();
    }
    return found;
  }

  private static void requireBegun(Participation own) {
    if (own.status() != ParticipationStatus.BEGUN) {
      throw new ProblemException(
          SurveyProblem.RESPONSE_SUBMITTED, "What was answered by this code is submitted.");
    }
  }
}
