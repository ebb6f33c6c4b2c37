package org.safeer.interview.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * The event by which this service says that it has erased what it held of a participant. That of a
 * strand has a key of its own: compaction must not take it for an earlier word on all.
 */
record ErasureState(
    String study,
    UUID participant,
    String service,
    String scope,
    long version,
    Instant erasedAt,
    Map<String, Integer> erased) {

  static final String TOPIC = "safeer.erasures";

  private static final String SERVICE = "interview-service";

  static ErasureState of(Erasure erasure) {
    return new ErasureState(
        erasure.id.study(),
        erasure.id.participant(),
        SERVICE,
        erasure.id.scope(),
        erasure.version,
        erasure.erasedAt,
        Map.of(
            "interviews", erasure.interviews,
            "transcripts", erasure.transcripts,
            "codings", erasure.codings));
  }

  OutboxMessage message() {
    String subject = study + "/" + participant;
    String key = subject + "/" + SERVICE + (Erasures.ALL.equals(scope) ? "" : "/" + scope);
    return new OutboxMessage(TOPIC, key, subject, "ErasureState", version, this);
  }
}
