package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response as the team and the client that submitted it see it.
 *
 * @param answers an answer for every item of the questionnaire
 * @param weight how many people it stands for; absent if it has no weight
 */
public record ResponseView(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers,
    @Schema(description = "How many people it stands for; absent if it has no weight")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        BigDecimal weight,
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
        response.weight(),
        response.submittedAt(),
        response.version());
  }
}
