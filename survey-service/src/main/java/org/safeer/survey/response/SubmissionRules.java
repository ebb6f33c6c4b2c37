package org.safeer.survey.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Problems;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.Questionnaires;

/** What a submission must satisfy, whether it comes alone or in an import. */
final class SubmissionRules {

  private final String study;
  private final Questionnaires questionnaires;
  private final Map<UUID, ParticipantFacts> participants;
  private final Map<String, PublishedQuestionnaire> published = new HashMap<>();

  /** Holds the submissions' participants, so that what is found here stays true. */
  SubmissionRules(
      String study,
      Collection<Submission> submissions,
      Participants participants,
      Questionnaires questionnaires) {
    this.study = study;
    this.questionnaires = questionnaires;
    this.participants =
        participants.hold(study, submissions.stream().map(Submission::participant).toList());
  }

  /**
   * The submission's answers, complete.
   *
   * @throws ProblemException if participant, questionnaire or an answer is not acceptable
   */
  Map<String, Answer> check(Submission submission) {
    ParticipantFacts participant = participants.get(submission.participant());
    if (participant == null) {
      throw Participants.unknown();
    }
    if (participant.withdrawn()) {
      throw Problems.withdrawn();
    }
    AnswerSheet sheet = AnswerSheet.check(questionnaire(submission), submission.answers());
    Problems.requireNone(sheet.errors());
    return sheet.complete();
  }

  /** Throws {@code consent-missing} unless the participant's basis covers the survey. */
  void requireConsent(Submission submission) {
    if (!participants.get(submission.participant()).coversSurvey()) {
      throw new ProblemException(
          SurveyProblem.CONSENT_MISSING, "The participant did not consent to the scope survey.");
    }
  }

  /** Throws {@code response-differs} unless the stored response has the same content. */
  static void requireSame(
      Response stored, Submission submission, Map<String, Answer> complete, Access access) {
    if (stored.isAs(submission, complete)) {
      return;
    }
    ProblemException differs =
        new ProblemException(
            SurveyProblem.RESPONSE_DIFFERS,
            "A response with this id was submitted before, with other content.",
            List.of());
    // Which version is stored is nobody's business but the submitter's and the team's.
    throw access.sees(stored.submittedBy())
        ? differs.with("storedVersion", stored.version())
        : differs;
  }

  private PublishedQuestionnaire questionnaire(Submission submission) {
    return published.computeIfAbsent(
        submission.questionnaire() + "/" + submission.questionnaireVersion(),
        key ->
            questionnaires.require(
                study, submission.questionnaire(), submission.questionnaireVersion()));
  }
}
