package org.safeer.survey.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Problems;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/** What a submission must satisfy, whether it comes alone, in a batch or in an import. */
public final class SubmissionRules {

  private SubmissionRules() {}

  /** Throws unless the participant is one of the study and has not withdrawn. */
  public static void requireActive(ParticipantFacts participant) {
    if (participant == null) {
      throw Participants.unknown();
    }
    if (participant.withdrawn()) {
      throw Problems.withdrawn();
    }
  }

  /** Throws {@code validation-failed} with everything that is wrong with the request. */
  static void requireSound(
      Submission submission, AnswerSheet sheet, PublishedQuestionnaire published) {
    List<FieldError> errors = new ArrayList<>(submission.flaws());
    errors.addAll(sheet.errors());
    if (submission.metadata() != null) {
      errors.addAll(submission.metadata().errors(published));
    }
    Problems.requireNone(errors);
  }

  /** Throws {@code consent-missing} unless the participant's basis covers the survey. */
  public static void requireConsent(boolean coversSurvey) {
    if (!coversSurvey) {
      throw new ProblemException(
          SurveyProblem.CONSENT_MISSING, "The participant did not consent to the scope survey.");
    }
  }

  /** Throws {@code response-reviewed} if only the team may edit the response from here on. */
  static void requireEditable(Response response, Access access) {
    if (response.review().isDecided() && !access.team()) {
      throw new ProblemException(
          SurveyProblem.RESPONSE_REVIEWED,
          "The research team has decided on this response; ask it to edit.");
    }
  }

  /** Throws {@code response-differs} unless the same was submitted first. */
  static void requireSame(
      KnownResponse stored, Submission submission, Map<String, Answer> complete, Access access) {
    if (stored.isAs(submission, complete)) {
      return;
    }
    ProblemException differs =
        new ProblemException(
            SurveyProblem.RESPONSE_DIFFERS,
            "A response with this id was submitted before, with other content.",
            List.of());
    // Which version is stored is nobody's business but the submitter's and the team's.
    throw access.sees(stored.response().submittedBy())
        ? differs.with(Problems.STORED_VERSION, stored.response().version())
        : differs;
  }
}
