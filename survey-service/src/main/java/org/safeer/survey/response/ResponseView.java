package org.safeer.survey.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response as the team and the client that submitted it see it.
 *
 * @param answers an answer for every item of the questionnaire
 * @param weight how many people it stands for; absent if it has no weight
 * @param metadata how it was answered; absent if its client did not say
 * @param client the client that submitted it
 * @param contentVersion number of the content: 1 is what was submitted, each edit adds one
 * @param review what the team thinks of it
 * @param overQuota the quotas that were full when it came and that take it all the same, by key;
 *     absent if there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseView(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    Map<String, Answer> answers,
    ResponseMetadataView metadata,
    @Schema(description = "How many people it stands for; absent if it has no weight")
        BigDecimal weight,
    Instant submittedAt,
    @Schema(description = "The client that submitted it") String client,
    @Schema(description = "1 is what was submitted; each edit adds one") int contentVersion,
    ReviewState review,
    @Schema(description = "The quotas that were full when it came; absent if there was none")
        List<String> overQuota,
    long version) {

  static ResponseView of(Response response) {
    return new ResponseView(
        response.key().study(),
        response.key().id(),
        response.participant(),
        response.questionnaire(),
        response.questionnaireVersion(),
        response.answers(),
        ResponseMetadataView.of(response.metadata(), response.submittedAt()),
        response.weight(),
        response.submittedAt(),
        response.submittedBy(),
        response.contentVersion(),
        response.review(),
        response.overQuota(),
        response.version());
  }
}
