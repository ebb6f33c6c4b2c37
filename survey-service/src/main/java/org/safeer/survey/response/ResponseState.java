package org.safeer.survey.response;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;

/**
 * What other services learn of a response; the contract is {@code events/ResponseState/v1}. Of text
 * items they learn nothing, not even whether they were answered.
 */
record ResponseState(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    long version,
    Map<String, Answer> answers,
    Map<String, BigDecimal> numbers) {

  static final String TOPIC = "safeer.responses";

  private static final String TYPE = "ResponseState";

  /**
   * @param published what the response answers, which tells items of text from others
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
    Map<String, Answer> answers = new LinkedHashMap<>();
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    response
        .answers()
        .forEach(
            (item, answer) -> {
              if (answer.number() != null) {
                numbers.put(item, answer.number());
              } else if (!published.isText(item)) {
                answers.put(item, answer);
              }
            });
    return new ResponseState(
        response.key().study(),
        response.key().id(),
        response.participant(),
        response.questionnaire(),
        response.questionnaireVersion(),
        response.version(),
        answers,
        numbers.isEmpty() ? null : numbers);
  }

  /** All of one participant's records meet in one partition. */
  private static String partitionKey(EntityKey response, UUID participant) {
    return new EntityKey(response.study(), participant).text();
  }
}
