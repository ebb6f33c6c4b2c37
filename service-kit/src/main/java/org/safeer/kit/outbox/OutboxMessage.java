package org.safeer.kit.outbox;

/**
 * One state to publish.
 *
 * @param topic one of the service's own topics
 * @param key the entity's key, which is the record's key
 * @param partitionKey what all records of one subject share; the key itself where there is none
 * @param type the state's type, such as {@code ResponseState}
 * @param version greater than that of every earlier state of the key
 * @param state written as JSON; null for a tombstone
 */
public record OutboxMessage(
    String topic, String key, String partitionKey, String type, long version, Object state) {

  /** Refuses a message no consumer could use. */
  public OutboxMessage {
    requireText(topic, "topic");
    requireText(key, "key");
    requireText(partitionKey, "partitionKey");
    requireText(type, "type");
    if (version < 1) {
      throw new IllegalArgumentException("version must be 1 or greater");
    }
  }

  private static void requireText(String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
  }
}
