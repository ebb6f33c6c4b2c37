package org.safeer.survey.response;

import java.util.Map;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.survey.EntityKey;

/** What other services learn of a response; the contract is {@code events/ResponseState/v1}. */
record ResponseState(
    String study,
    UUID response,
    UUID participant,
    String questionnaire,
    int questionnaireVersion,
    long version,
    Map<String, Answer> answers) {

  static final String TOPIC = "safeer.responses";

  private static final String TYPE = "ResponseState";

  static OutboxMessage message(Response response) {
    String key = response.key().text();
    String partitionKey = partitionKey(response.key(), response.participant());
    return new OutboxMessage(TOPIC, key, partitionKey, TYPE, response.version(), of(response));
  }

  static OutboxMessage message(ResponseTombstone tombstone) {
    String key = tombstone.key().text();
    String partitionKey = partitionKey(tombstone.key(), tombstone.participant());
    return new OutboxMessage(TOPIC, key, partitionKey, TYPE, tombstone.version(), null);
  }

  private static ResponseState of(Response response) {
    return new ResponseState(
        response.key().study(),
        response.key().id(),
        response.participant(),
        response.questionnaire(),
        response.questionnaireVersion(),
        response.version(),
        response.answers());
  }

  /** All of one participant's records meet in one partition. */
  private static String partitionKey(EntityKey response, UUID participant) {
    return new EntityKey(response.study(), participant).text();
  }
}
