package org.safeer.survey.response;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/**
 * What a response says, for features that look at many.
 *
 * @param version of its state
 * @param answers an answer for every item
 * @param metadata how it was answered; null if nobody says
 * @param counts false if it was rejected
 */
public record ResponseContent(
    EntityKey key,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    long version,
    Map<String, Answer> answers,
    ResponseMetadata metadata,
    Instant submittedAt,
    boolean counts) {

  static ResponseContent of(Response response) {
    return new ResponseContent(
        response.key(),
        response.participant(),
        response.questionnaire(),
        response.questionnaireVersion(),
        response.version(),
        response.answers(),
        response.metadata(),
        response.submittedAt(),
        response.counts());
  }
}
