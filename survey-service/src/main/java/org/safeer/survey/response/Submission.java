package org.safeer.survey.response;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/**
 * A response to be stored.
 *
 * @param response its id
 * @param participant who answered
 * @param answers by item; items left out count as not answered
 */
public record Submission(
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers) {

  static Submission of(UUID response, SubmitResponseRequest request) {
    return new Submission(
        response,
        request.participant(),
        request.questionnaire(),
        request.questionnaireVersion(),
        request.answers());
  }

  /** What is wrong with the answers, with pointers as into a single request. */
  public List<FieldError> errors(PublishedQuestionnaire published) {
    return AnswerSheet.check(published, answers).errors();
  }
}
