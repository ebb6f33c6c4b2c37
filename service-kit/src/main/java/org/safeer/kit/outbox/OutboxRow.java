package org.safeer.kit.outbox;

import java.time.Instant;
import java.util.UUID;

/** One row of the outbox. */
record OutboxRow(
    long id,
    String topic,
    String key,
    String partitionKey,
    String type,
    long version,
    UUID eventId,
    byte[] payload,
    Instant createdAt) {

  int size() {
    return payload == null ? 0 : payload.length;
  }
}
