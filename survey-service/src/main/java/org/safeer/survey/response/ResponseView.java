package org.safeer.survey.response;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A response as the team and the client that submitted it see it.
 *
 * @param answers an answer for every item of the questionnaire
 */
public record ResponseView(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers,
    Instant submittedAt,
    long version) {

  static ResponseView of(Response response) {
    return new ResponseView(
        response.key().study(),
        response.key().id(),
        response.participant(),
        response.questionnaire(),
        response.questionnaireVersion(),
        response.answers(),
        response.submittedAt(),
        response.version());
  }
}
