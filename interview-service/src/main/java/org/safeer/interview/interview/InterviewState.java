package org.safeer.interview.interview;

import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.outbox.OutboxMessage;

/** The event that carries an interview as far as analysis counts it. Its words never travel. */
record InterviewState(
    String study,
    UUID interview,
    UUID participant,
    long version,
    String status,
    String language,
    Integer transcriptVersion) {

  static final String TOPIC = "safeer.interviews";
  static final String CONDUCTED = "conducted";
  static final String TRANSCRIBED = "transcribed";

  private static final String TYPE = "InterviewState";

  OutboxMessage message() {
    return new OutboxMessage(
        TOPIC, key(study, interview), partitionKey(study, participant), TYPE, version, this);
  }

  static OutboxMessage tombstone(EntityKey id, UUID participant, long version) {
    String study = id.study();
    return new OutboxMessage(
        TOPIC, key(study, id.id()), partitionKey(study, participant), TYPE, version, null);
  }

  private static String key(String study, UUID interview) {
    return study + "/" + interview;
  }

  private static String partitionKey(String study, UUID participant) {
    return study + "/" + participant;
  }
}
