package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One content of a response.
 *
 * @param contentVersion its number: 1 is what was submitted, each edit adds one
 * @param answers an answer for every item of the questionnaire
 * @param reason why it was edited; absent of what was submitted
 * @param writtenBy the client that submitted or edited
 * @param version the response's state version of that moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseVersionView(
    String study,
    UUID response,
    @Schema(description = "1 is what was submitted; each edit adds one") int contentVersion,
    Map<String, Answer> answers,
    @Schema(description = "Why it was edited; absent of what was submitted") String reason,
    String writtenBy,
    Instant writtenAt,
    long version) {

  static ResponseVersionView of(ResponseVersion content) {
    return new ResponseVersionView(
        content.key().study(),
        content.key().response(),
        content.key().number(),
        content.answers(),
        content.reason(),
        content.writtenBy(),
        content.writtenAt(),
        content.version());
  }
}
