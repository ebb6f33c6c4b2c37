package org.safeer.survey.response;

import java.time.Instant;
import java.util.ArrayList;
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

/** Submissions of one transaction: what was stored before is read once for all of them. */
final class SubmissionBatch {

  private final String study;
  private final Access access;
  private final PublishedVersions published;
  private final Map<UUID, KnownResponse> known;
  private final Set<UUID> deleted;
  // What is calculated from the present must come out the same when the response is sent again.
  private final Instant now = Submission.now();
  private final List<Response> created = new ArrayList<>();
  private final List<OutboxMessage> messages = new ArrayList<>();

  /**
   * @param known what is stored under the submissions' ids
   * @param deleted ids under which nothing may be stored any more
   */
  SubmissionBatch(
      String study,
      Access access,
      PublishedVersions published,
      Map<UUID, KnownResponse> known,
      Set<UUID> deleted) {
    this.study = study;
    this.access = access;
    this.published = published;
    this.known = known;
    this.deleted = deleted;
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
      }
      return null;
    } catch (ProblemException refusal) {
      return refusal;
    }
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
      return outcome(create(submission, complete), true);
    } catch (ProblemException refusal) {
      return Outcome.refused(refusal);
    }
  }

  String study() {
    return study;
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

  private Map<String, Answer> complete(Submission submission) {
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

  private Response create(Submission submission, Map<String, Answer> complete) {
    Response response =
        Response.submitted(study, submission, complete, access.client(), submittedAt(submission));
    created.add(response);
    messages.add(ResponseState.message(response, questionnaire(submission)));
    return response;
  }

  private static Outcome<ResponseView> outcome(Response response, boolean created) {
    return Outcome.of(new Stored<>(ResponseView.of(response), response.version(), created));
  }
}
