package org.safeer.kit.event;

import java.time.Instant;
import java.util.UUID;

/**
 * What the headers of an event say.
 *
 * @param id UUIDv7 of the event; a redelivery has the same
 * @param source the service that owns the state, as {@code /safeer/<service>}
 * @param type the state's type without prefix and version, such as {@code ResponseState}
 * @param time when the state was committed
 * @param subject the record key
 * @param partitionKey what the record is partitioned by; null in records of other producers
 * @param version the state's version, growing with every change of one key
 */
public record EventEnvelope(
    UUID id,
    String source,
    String type,
    Instant time,
    String subject,
    String partitionKey,
    long version) {}
