package org.safeer.survey.response;

import java.util.HashMap;
import java.util.Map;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.Questionnaires;

/** The published questionnaires that many responses answer, each read once. */
final class PublishedVersions {

  private record Key(String study, String questionnaire, int number) {}

  private final Questionnaires questionnaires;
  private final Map<Key, PublishedQuestionnaire> read = new HashMap<>();

  PublishedVersions(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  PublishedQuestionnaire of(Response response) {
    return of(response.key().study(), response.questionnaire(), response.questionnaireVersion());
  }

  /**
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  PublishedQuestionnaire of(String study, String questionnaire, int number) {
    return read.computeIfAbsent(
        new Key(study, questionnaire, number),
        key -> questionnaires.require(study, questionnaire, number));
  }
}
