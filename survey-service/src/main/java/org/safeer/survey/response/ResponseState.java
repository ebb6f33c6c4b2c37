package org.safeer.survey.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/**
 * What other services learn of a response; the contract is {@code events/ResponseState/v1}. Of
 * texts, rankings and days they learn nothing, not even whether they were given.
 */
record ResponseState(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    long version,
    ReviewState review,
    Map<String, AnswerState> answers,
    Map<String, BigDecimal> numbers,
    Map<String, List<String>> choices,
    List<String> preferNotToSay,
    List<String> notAsked) {

  static final String TOPIC = "safeer.responses";

  private static final String TYPE = "ResponseState";

  /**
   * @param published what the response answers, which tells items whose answers stay here from
   *     others
   */
  static OutboxMessage message(Response response, PublishedQuestionnaire published) {
    String key = response.key().text();
    String partitionKey = partitionKey(response.key(), response.participant());
    ResponseState state = of(response, published);
    return new OutboxMessage(TOPIC, key, partitionKey, TYPE, response.version(), state);
  }

  static OutboxMessage message(ResponseTombstone tombstone) {
    String key = tombstone.key().text();
    String partitionKey = partitionKey(tombstone.key(), tombstone.participant());
    return new OutboxMessage(TOPIC, key, partitionKey, TYPE, tombstone.version(), null);
  }

  private static ResponseState of(Response response, PublishedQuestionnaire published) {
    ToldAnswers told = new ToldAnswers(response.answers(), published);
    return new ResponseState(
        response.key().study(),
        response.key().id(),
        response.participant(),
        response.questionnaire(),
        response.questionnaireVersion(),
        response.version(),
        response.review(),
        told.answers(),
        told.numbers(),
        told.choices(),
        told.preferNotToSay(),
        told.notAsked());
  }

  /** All of one participant's records meet in one partition. */
  private static String partitionKey(EntityKey response, UUID participant) {
    return new EntityKey(response.study(), participant).text();
  }
}
