package org.safeer.kit.outbox;

/** What a relay works with. */
record RelayParts(
    OutboxTable table,
    LockConnections connections,
    BucketProducers producers,
    RecordPublisher publisher,
    FaultPoint fault,
    OutboxConfig config) {

  int batch() {
    return config.relay().batch();
  }
}
