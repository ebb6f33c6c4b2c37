package org.safeer.survey.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseContent;

/**
 * What a response shows by itself, without the others.
 *
 * @param duration seconds; null if they are not known
 */
record Assessment(
    ResponseContent response, Long duration, AnswerContent content, List<Finding> findings) {

  static Assessment of(PublishedQuestionnaire questionnaire, ResponseContent response) {
    Map<String, Answer> answers = response.answers();
    List<Finding> findings = new ArrayList<>(StraightLining.of(questionnaire, answers));
    findings.addAll(ItemNonResponse.of(questionnaire, answers));
    findings.addAll(ImpossibleDates.of(questionnaire, response));
    return new Assessment(
        response,
        ResponseTimes.of(response.metadata(), response.submittedAt()).duration(),
        AnswerContent.of(questionnaire, answers),
        findings);
  }
}
