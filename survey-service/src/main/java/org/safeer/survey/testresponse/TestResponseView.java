package org.safeer.survey.testresponse;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.response.Answer;

/**
 * A test response: what publishing would make of these answers.
 *
 * @param answers an answer for every item of the draft, {@code not-asked} and calculated ones
 *     included
 */
public record TestResponseView(
    String study,
    String questionnaire,
    UUID response,
    Map<String, Answer> answers,
    Instant submittedAt,
    long version) {

  static TestResponseView of(TestResponse response) {
    return new TestResponseView(
        response.key().study(),
        response.questionnaire(),
        response.key().id(),
        response.answers(),
        response.submittedAt(),
        response.version());
  }
}
