package org.safeer.survey.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.quota.Claim;
import org.safeer.survey.quota.Places;

/** Submissions of one transaction: what was stored before is read once for all of them. */
final class SubmissionBatch {

  private final String study;
  private final Access access;
  private final PublishedVersions published;
  private final KnownResponses known;
  private final Set<UUID> deleted;
  private final Places places;
  // What is calculated from the present must come out the same when the response is sent again.
  private final Instant now = Submission.now();
  private final List<Response> created = new ArrayList<>();
  private final List<OutboxMessage> messages = new ArrayList<>();
  private final Map<UUID, Map<String, Answer>> checked = new HashMap<>();

  /**
   * @param known what is stored under the submissions' ids
   * @param deleted ids under which nothing may be stored any more
   * @param places of all quotas that count one of the submissions
   */
  SubmissionBatch(
      String study,
      Access access,
      PublishedVersions published,
      KnownResponses known,
      Set<UUID> deleted,
      Places places) {
    this.study = study;
    this.access = access;
    this.published = published;
    this.known = known;
    this.deleted = deleted;
    this.places = places;
  }

  /**
   * Why a submission will not be stored even once its participant is registered; null if it will.
   * Asked before that is done: a refused response must not leave its participant behind.
   *
   * @param registered whether the participant is registered already
   */
  ProblemException obstacle(Submission submission, boolean registered) {
    try {
      requireNotDeleted(submission);
      Map<String, Answer> complete = complete(submission);
      KnownResponse stored = known.get(submission.response());
      if (stored != null) {
        SubmissionRules.requireSame(stored, submission, complete, access);
        return null;
      }
      questionnaire(submission).requireOpen();
      if (!registered) {
        SubmissionRules.requireConsent(submission.registration().basis().coversSurvey());
        return takePlaces(submission, ResponsePlaces.claim(submission)) == null
            ? obstacle(submission, false)
            : null;
      }
      return null;
    } catch (ProblemException refusal) {
      return refusal;
    }
  }

  /** The participant of a submission is not registered after all, and so it will not be stored. */
  void drop(Submission submission) {
    places.giveBack(submission.response());
  }

  /**
   * Decides on one submission.
   *
   * @param participant who answered; null if the study does not know them
   */
  Outcome<ResponseView> submit(Submission submission, ParticipantFacts participant) {
    try {
      requireNotDeleted(submission);
      SubmissionRules.requireActive(participant);
      Map<String, Answer> complete = complete(submission);
      KnownResponse stored = known.get(submission.response());
      if (stored != null) {
        SubmissionRules.requireSame(stored, submission, complete, access);
        return outcome(stored.response(), false);
      }
      questionnaire(submission).requireOpen();
      SubmissionRules.requireConsent(participant.coversSurvey());
      List<String> over =
          takePlaces(submission, ResponsePlaces.claim(submission.questionnaire(), participant));
      return over == null
          ? submit(submission, participant)
          : outcome(create(submission, complete, over), true);
    } catch (ProblemException refusal) {
      return Outcome.refused(refusal);
    }
  }

  String study() {
    return study;
  }

  Places places() {
    return places;
  }

  /** The responses to be stored. */
  List<Response> created() {
    return created;
  }

  /** What is to be published of them. */
  List<OutboxMessage> messages() {
    return messages;
  }

  private void requireNotDeleted(Submission submission) {
    if (deleted.contains(submission.response())) {
      throw Problems.withdrawn();
    }
  }

  /**
   * The quotas a submission is over; null if it was stored meanwhile: the same submission twice at
   * once may have taken the last place itself.
   *
   * @throws ProblemException {@code quota-full}
   */
  private List<String> takePlaces(Submission submission, Claim claim) {
    try {
      return places.take(submission.response(), claim);
    } catch (ProblemException full) {
      if (known.lookAgain(submission.response())) {
        checked.remove(submission.response());
        return null;
      }
      throw full;
    }
  }

  private Map<String, Answer> complete(Submission submission) {
    return checked.computeIfAbsent(submission.response(), id -> check(submission));
  }

  private Map<String, Answer> check(Submission submission) {
    KnownResponse stored = known.get(submission.response());
    // Sent again, it is looked at on the day of the first time: what is asked may depend on it.
    Instant at = stored == null ? submittedAt(submission) : stored.response().submittedAt();
    PublishedQuestionnaire questionnaire = questionnaire(submission);
    AnswerSheet sheet =
        stored == null && submission.sheet() != null
            ? submission.sheet()
            : AnswerSheet.check(questionnaire, submission.answers(), at);
    SubmissionRules.requireSound(submission, sheet, questionnaire);
    return sheet.complete();
  }

  private Instant submittedAt(Submission submission) {
    return submission.submittedAt() == null ? now : submission.submittedAt();
  }

  private PublishedQuestionnaire questionnaire(Submission submission) {
    return published.of(study, submission.questionnaire(), submission.questionnaireVersion());
  }

  private Response create(Submission submission, Map<String, Answer> complete, List<String> over) {
    Response response =
        Response.submitted(study, submission, complete, access.client(), submittedAt(submission));
    response.over(over);
    created.add(response);
    messages.add(ResponseState.message(response, questionnaire(submission)));
    return response;
  }

  private static Outcome<ResponseView> outcome(Response response, boolean created) {
    return Outcome.of(new Stored<>(ResponseView.of(response), response.version(), created));
  }
}
